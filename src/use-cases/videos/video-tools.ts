import { openVideoTools, type VideoTools } from '@/adapters/ffmpeg/tools'
import { env, programFolders } from '@/platform/env'
import { processSlot } from '@/platform/process-state'

/**
 * The ffmpeg of this machine, asked once per process what it can do. Looked for again after it was missing, so
 * that installing it needs no restart.
 *
 * @throws VideoFailure `VIDEO_TOOL_MISSING`, `VIDEO_TOOL_LACKS`
 */
export function videoTools(): Promise<VideoTools> {
  const slot = processSlot<{ opening: Promise<VideoTools> | null }>('video-tools', () => ({
    opening: null,
  }))
  slot.opening ??= open().catch((error: unknown) => {
    slot.opening = null
    throw error
  })
  return slot.opening
}

// Asynchronous from the start: what is thrown at once must be forgotten like the rest.
async function open(): Promise<VideoTools> {
  const { FFMPEG_PATH, FFPROBE_PATH } = env()
  return openVideoTools({
    ffmpegPath: FFMPEG_PATH,
    ffprobePath: FFPROBE_PATH,
    searchPath: programFolders(),
    projectRoot: process.cwd(),
  })
}
