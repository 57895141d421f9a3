import { join } from 'node:path'
import { VideoFailure, videoWarning, type VideoWarning } from '@/domain/media/failure-codes'
import { judgeOutput, type OutputFault } from '@/domain/media/judge-output'
import type { OutputPlan, TranscodePlan } from '@/domain/media/plan-types'
import { correctedKbps } from '@/domain/media/rates'
import { judgeRun } from '@/domain/media/run-outcome'
import { encodeCommand, looseSoundFile, type EncodeWish } from './encode-command'
import { copyCommand, remuxCommand } from './commands'
import { probeWhole } from './ffprobe'
import type { FfmpegCommand } from './runner'
import { lastWords, runOrFail, type RunContext, type VideoTools } from './tools'
import { fileFacts, sameFile } from './work-folder'
import type { FinishedRendition } from './finished-clip'

export interface EncodeRequest {
  readonly tools: VideoTools
  readonly context: RunContext
  readonly wish: Omit<EncodeWish, 'outputs' | 'loose' | 'withFilm' | 'withSound'>
  /** Frames the source has: damage is measured against it. */
  readonly frames: number
}

export interface EncodeResult {
  readonly renditions: readonly FinishedRendition[]
  readonly warnings: readonly VideoWarning[]
}

/** The ways of doing it, from the cheapest to the most forgiving. */
const WAYS = [
  { isTogether: true, isForgiving: false, withSound: true },
  { isTogether: false, isForgiving: false, withSound: true },
  { isTogether: false, isForgiving: true, withSound: true },
  { isTogether: false, isForgiving: true, withSound: false },
] as const
type Way = (typeof WAYS)[number]

/**
 * Makes every output of a plan in the working folder, and checks each. One pass for all of them; when that fails,
 * one by one; then reading over damage; then without sound.
 * @throws VideoFailure the last reason, when no way is left, or at once when another way cannot help
 */
export async function encodeOutputs(request: EncodeRequest): Promise<EncodeResult> {
  const { plan } = request.wish
  const copies = plan.outputs.filter(({ picture }) => picture.from === 'source')
  const encodes = plan.outputs.filter(({ picture }) => picture.from === 'encode')
  const done = new Map<string, FinishedRendition>()
  const damage: { lines: number; isMute: boolean } = { lines: 0, isMute: false }
  for (const output of copies) done.set(output.key, await copyOutput(request, output))
  if (encodes.length > 0) await tryWays(request, { encodes, done, damage })
  if (damage.lines > Math.max(20, request.frames)) {
    throw new VideoFailure('VIDEO_CORRUPT', { errors: damage.lines, frames: request.frames })
  }
  return {
    renditions: plan.outputs.flatMap(({ key }) => done.get(key) ?? []),
    warnings: [
      ...(damage.lines > 0 ? [videoWarning('VIDEO_DAMAGED')] : []),
      ...(damage.isMute ? [videoWarning('VIDEO_AUDIO_DROPPED')] : []),
    ],
  }
}

interface Ledger {
  readonly encodes: readonly OutputPlan[]
  readonly done: Map<string, FinishedRendition>
  readonly damage: { lines: number; isMute: boolean }
}

async function tryWays(request: EncodeRequest, ledger: Ledger): Promise<void> {
  let failure: VideoFailure | null = null
  for (const way of WAYS) {
    if (!way.withSound && request.wish.plan.sound === null) break
    failure = way.isTogether
      ? await encodeTogether(request, ledger, way)
      : await encodeOneByOne(request, ledger, way)
    if (failure === null) {
      ledger.damage.isMute ||= !way.withSound
      return
    }
  }
  throw failure ?? new VideoFailure('VIDEO_ENCODE_REFUSED')
}

async function encodeTogether(
  request: EncodeRequest,
  ledger: Ledger,
  way: Way,
): Promise<VideoFailure | null> {
  const { encodes } = ledger
  const firsts = encodes.filter(
    (output, at) => at === encodes.findIndex((other) => isSamePicture(output, other)),
  )
  const others = encodes.filter((output) => !firsts.includes(output))
  const spoken = new Set(firsts.flatMap(kbpsOf))
  const loose = [...new Set(others.flatMap(kbpsOf).filter((kbps) => !spoken.has(kbps)))]
  const wish = { ...request.wish, outputs: firsts, loose, withFilm: true, withSound: true }
  const failure = await attempt(request, encodeCommand(wish), ledger)
  if (failure) return failure
  for (const output of others) await assemble(request, output, firsts)
  return settleAll(request, { ledger, outputs: encodes, way })
}

async function encodeOneByOne(
  request: EncodeRequest,
  ledger: Ledger,
  way: Way,
): Promise<VideoFailure | null> {
  for (const [at, output] of ledger.encodes.entries()) {
    if (ledger.done.has(output.key)) continue
    const source = { ...request.wish.source, isForgiving: way.isForgiving }
    const wish = {
      ...{ ...request.wish, source, loose: [], withSound: way.withSound },
      ...{ outputs: [output], withFilm: at === 0 },
    }
    const failure =
      (await attempt(request, encodeCommand(wish), ledger)) ??
      (await settleAll(request, { ledger, outputs: [output], way }))
    if (failure) return failure
  }
  return null
}

/** @returns the reason when another way may help; throws the others */
async function attempt(
  { tools, context }: EncodeRequest,
  command: FfmpegCommand,
  { damage }: Ledger,
): Promise<VideoFailure | null> {
  const outcome = await tools.runner(command, { binary: tools.binaries.ffmpeg, ...context })
  damage.lines = Math.max(damage.lines, outcome.errorLines)
  const verdict = judgeRun(outcome)
  if (!verdict) return null
  const failure = new VideoFailure(verdict.code, { reason: lastWords(outcome, context.cwd) })
  if (verdict.then !== 'degrade') throw failure
  return failure
}

/** A package whose picture another output has already: the same file, or the picture with other sound. */
async function assemble(
  { tools, context, wish }: EncodeRequest,
  output: OutputPlan,
  firsts: readonly OutputPlan[],
): Promise<void> {
  const owner = firsts.find((first) => isSamePicture(first, output))
  if (!owner) throw new TypeError(`no picture for ${output.key}`)
  const [kbps] = kbpsOf(output)
  const isSame = kbps === kbpsOf(owner)[0] && owner.hasSubtitleTrack === output.hasSubtitleTrack
  if (isSame) return sameFile(join(wish.folder, owner.file), join(wish.folder, output.file))
  const speaker = firsts.find((first) => kbps !== undefined && kbpsOf(first)[0] === kbps)
  const sound = kbps === undefined ? null : (speaker?.file ?? looseSoundFile(kbps))
  const command = remuxCommand({ picture: owner.file, sound, output, folder: wish.folder })
  await runOrFail(tools, command, context)
}

async function settleAll(
  request: EncodeRequest,
  work: { readonly ledger: Ledger; readonly outputs: readonly OutputPlan[]; readonly way: Way },
): Promise<VideoFailure | null> {
  const { ledger, outputs, way } = work
  for (const output of outputs) {
    const hasSound = way.withSound && output.sound.from !== 'none'
    const checked = await check(request, output, hasSound)
    if ('rendition' in checked) ledger.done.set(output.key, checked.rendition)
    else if (checked.faults.length === 1 && checked.faults[0] === 'too_large') {
      ledger.done.set(output.key, await shrink(request, { output, bytes: checked.bytes, way }))
    } else {
      const code = ledger.damage.lines > 0 ? 'VIDEO_CORRUPT' : 'VIDEO_OUTPUT_WRONG'
      return new VideoFailure(code, { key: output.key, faults: checked.faults.join(', ') })
    }
  }
  return null
}

/** Once more with fewer bits. @throws VideoFailure VIDEO_CANNOT_FIT when it is still too large */
async function shrink(
  request: EncodeRequest,
  work: { readonly output: OutputPlan; readonly bytes: number; readonly way: Way },
): Promise<FinishedRendition> {
  const { output, bytes, way } = work
  const { wish } = request
  const slimmer = (plan: TranscodePlan): TranscodePlan => ({
    ...plan,
    pictures: plan.pictures.map((picture) =>
      picture.bits.mode === 'average'
        ? { ...picture, bits: { ...picture.bits, kbps: kbpsFor(picture.bits.kbps) } }
        : picture,
    ),
  })
  const kbpsFor = (kbps: number) => correctedKbps(kbps, bytes, output.maxBytes ?? bytes)
  const again = {
    ...{ ...wish, plan: slimmer(wish.plan), outputs: [output], loose: [] },
    ...{ withFilm: false, withSound: way.withSound },
  }
  await runOrFail(request.tools, encodeCommand(again), request.context)
  const checked = await check(request, output, way.withSound && output.sound.from !== 'none')
  if ('rendition' in checked) return checked.rendition
  throw new VideoFailure('VIDEO_CANNOT_FIT', { key: output.key, bytes: checked.bytes })
}

async function copyOutput(request: EncodeRequest, output: OutputPlan): Promise<FinishedRendition> {
  const { tools, context, wish } = request
  const { source, plan, speech, folder } = wish
  const command = copyCommand({ source, plan, output, loudness: speech, folder })
  await runOrFail(tools, command, context)
  const checked = await check(request, output, output.sound.from !== 'none')
  if ('rendition' in checked) return checked.rendition
  const faults = checked.faults.join(', ')
  throw new VideoFailure('VIDEO_OUTPUT_WRONG', { key: output.key, faults, wasCopied: true })
}

type Checked =
  | { readonly rendition: FinishedRendition }
  | { readonly faults: readonly OutputFault[]; readonly bytes: number }

async function check(
  { tools, context, wish }: EncodeRequest,
  output: OutputPlan,
  hasSound: boolean,
): Promise<Checked> {
  const file = join(wish.folder, output.file)
  const request = { ffprobe: tools.binaries.ffprobe, file, signal: context.signal }
  const probe = await probeWhole(request)
  const { video, audio, packets } = probe
  const { size, maxBytes } = output
  const seconds = wish.plan.seconds
  const faults = judgeOutput(probe, { size, seconds, hasSound, maxBytes })
  if (faults.length > 0) return { faults, bytes: probe.bytes }
  const length = (packets?.endSeconds ?? 0) - (packets?.firstSeconds ?? 0)
  return {
    rendition: {
      key: output.key,
      file: output.file,
      ...size,
      ...(await fileFacts(file)),
      seconds: Math.round(length * 1000) / 1000,
      videoCodec: video?.codec ?? '',
      audioCodec: audio?.codec ?? null,
    },
  }
}

function isSamePicture(a: OutputPlan, b: OutputPlan): boolean {
  return a.picture.from === 'encode' && b.picture.from === 'encode' && a.picture.id === b.picture.id
}

function kbpsOf({ sound }: OutputPlan): readonly number[] {
  return sound.from === 'encode' ? [sound.kbps] : []
}
