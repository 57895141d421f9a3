import { accessSync, chmodSync, constants, statSync } from 'node:fs'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { VideoFailure } from '@/domain/media/failure-codes'

export interface Binaries {
  readonly ffmpeg: string
  readonly ffprobe: string
  /** `bundled` is years old: it works, always under the whitelists, and the panel says so. */
  readonly from: 'configured' | 'path' | 'bundled'
}

export interface BinarySearch {
  readonly ffmpegPath?: string | undefined
  readonly ffprobePath?: string | undefined
  /** The PATH variable. */
  readonly searchPath?: string | undefined
  /** Folder that holds `node_modules`. */
  readonly projectRoot: string
}

const SUFFIX = process.platform === 'win32' ? '.exe' : ''

/**
 * Finds ffmpeg and ffprobe: configured, then on PATH, then the optional npm packages. Both come from one place
 * where possible: two versions far apart disagree about the same file.
 * @throws VideoFailure VIDEO_TOOL_MISSING, naming what was configured but cannot be run
 */
export function findBinaries(search: BinarySearch): Binaries {
  const { ffmpegPath, ffprobePath } = search
  if (ffmpegPath) {
    const ffmpeg = requireProgram(ffmpegPath, 'FFMPEG_PATH')
    const beside = join(dirname(ffmpeg), `ffprobe${SUFFIX}`)
    const ffprobe = ffprobePath
      ? requireProgram(ffprobePath, 'FFPROBE_PATH')
      : isProgram(beside)
        ? beside
        : onPath('ffprobe', search.searchPath)
    if (!ffprobe) throw new VideoFailure('VIDEO_TOOL_MISSING', { missing: 'ffprobe' })
    return { ffmpeg, ffprobe, from: 'configured' }
  }
  const ffmpeg = onPath('ffmpeg', search.searchPath)
  if (ffmpeg) {
    const beside = join(dirname(ffmpeg), `ffprobe${SUFFIX}`)
    const ffprobe = isProgram(beside) ? beside : onPath('ffprobe', search.searchPath)
    if (ffprobe) return { ffmpeg, ffprobe, from: 'path' }
  }
  return bundled(search.projectRoot)
}

function bundled(projectRoot: string): Binaries {
  const platform = `${process.platform}-${process.arch}`
  const of = (scope: string, name: string) =>
    join(projectRoot, 'node_modules', scope, platform, `${name}${SUFFIX}`)
  const ffmpeg = of('@ffmpeg-installer', 'ffmpeg')
  const ffprobe = of('@ffprobe-installer', 'ffprobe')
  for (const file of [ffmpeg, ffprobe]) {
    if (!mayRun(file)) throw new VideoFailure('VIDEO_TOOL_MISSING', { missing: file })
  }
  return { ffmpeg, ffprobe, from: 'bundled' }
}

/** The package's own install script would set the right to run, and such scripts are often switched off. */
function mayRun(file: string): boolean {
  if (isProgram(file)) return true
  try {
    chmodSync(file, 0o755)
  } catch {
    return false
  }
  return isProgram(file)
}

function requireProgram(file: string, name: string): string {
  if (isAbsolute(file) && isProgram(file)) return file
  throw new VideoFailure('VIDEO_TOOL_MISSING', { missing: name, path: file })
}

function onPath(name: string, searchPath: string | undefined): string | null {
  const folders = (searchPath ?? '').split(delimiter).filter((folder) => isAbsolute(folder))
  return folders.map((folder) => join(folder, `${name}${SUFFIX}`)).find(isProgram) ?? null
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
