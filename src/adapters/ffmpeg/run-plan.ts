import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ClipEdit } from '@/domain/media/edit'
import type { VideoWarning } from '@/domain/media/failure-codes'
import type { AcceptedSource } from '@/domain/media/guard'
import type { LoudnessStep } from '@/domain/media/loudness'
import type { TranscodePlan } from '@/domain/media/plan-types'
import { secondsLeft } from '@/domain/media/progress'
import { timeLimits } from '@/domain/media/run-outcome'
import { encodeOutputs } from './encode-outputs'
import type { FinishedClip } from './finished-clip'
import { makePictures } from './make-pictures'
import type { RunContext, VideoTools } from './tools'
import { closeWorkFolder, openWorkFolder, publishFolder } from './work-folder'

/** What is told while a clip is being made. */
export interface ClipProgress {
  /** 0…100, only ever rising. */
  readonly percent: number
  readonly secondsLeft: number | null
  /** How many times faster than the clip plays. */
  readonly speed: number | null
}

export interface RunPlanRequest {
  readonly plan: TranscodePlan
  readonly source: AcceptedSource
  /** Absolute path of the upload, under a name of ours. */
  readonly sourceFile: string
  readonly speech: LoudnessStep | null
  readonly edit: ClipEdit
  readonly logoFile: string | null
  readonly music: { readonly file: string; readonly loudness: LoudnessStep } | null
  /** Emptied first and removed at the end, whatever happens; on the file system of `outputFolder`. */
  readonly workFolder: string
  /** Appears complete or not at all; an older one is replaced. */
  readonly outputFolder: string
  readonly onProgress?: ((progress: ClipProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

const MANIFEST_FILE = 'manifest.json'
/** Part of the bar that belongs to the encode. */
const ENCODE_SHARE = 0.94

/**
 * Carries out one plan: encodes, checks every file, makes the covers, then moves everything to its place in one step.
 * Safe to repeat. Nothing is left behind when it fails or is cancelled.
 * @throws VideoFailure; `isTransient` tells whether trying again later makes sense
 */
export async function runPlan(tools: VideoTools, request: RunPlanRequest): Promise<FinishedClip> {
  const { plan, workFolder } = request
  await openWorkFolder(workFolder, plan.texts)
  try {
    const clip = await makeClip(tools, request)
    await writeFile(join(workFolder, MANIFEST_FILE), JSON.stringify(clip, null, 2))
    const names = [
      ...[...clip.renditions, ...clip.posters, ...clip.film].map(({ file }) => file),
      ...(clip.animation === null ? [] : [clip.animation]),
      MANIFEST_FILE,
    ]
    await publishFolder(workFolder, names, request.outputFolder)
    request.onProgress?.({ percent: 100, secondsLeft: 0, speed: null })
    return clip
  } finally {
    await closeWorkFolder(workFolder)
  }
}

async function makeClip(tools: VideoTools, request: RunPlanRequest): Promise<FinishedClip> {
  const { plan, workFolder, edit } = request
  const source = {
    file: request.sourceFile,
    start: plan.window.start,
    seconds: plan.window.isWhole ? null : plan.window.seconds,
    isForgiving: false,
  }
  const context = contextFor(request)
  const encoded = await encodeOutputs({
    tools,
    context,
    frames: request.source.probe.packets?.count ?? 0,
    wish: {
      ...{ plan, source, folder: workFolder, speech: request.speech, logoFile: request.logoFile },
      music: request.music?.loudness ?? null,
      musicFile: request.music?.file ?? null,
    },
  })
  const { cwd, expectedSeconds, limits, signal } = context
  const pictures = await makePictures({
    ...{ tools, plan, source, folder: workFolder, focus: edit.focus },
    context: { cwd, expectedSeconds, limits, signal },
  })
  const warnings = distinct([...request.source.warnings, ...plan.warnings, ...encoded.warnings])
  return { renditions: encoded.renditions, ...pictures, warnings }
}

function contextFor(request: RunPlanRequest): RunContext {
  const { plan, source, workFolder, signal, onProgress } = request
  const { width, height } = source.video
  const started = performance.now()
  let highest = 0
  return {
    cwd: workFolder,
    expectedSeconds: plan.seconds,
    limits: { ...timeLimits(plan.seconds, width * height), graceMs: 10_000 },
    signal,
    onProgress: ({ share, speed }) => {
      highest = Math.max(highest, share * ENCODE_SHARE)
      const left = secondsLeft(highest, (performance.now() - started) / 1000)
      onProgress?.({ percent: Math.floor(highest * 1000) / 10, secondsLeft: left, speed })
    },
  }
}

function distinct(warnings: readonly VideoWarning[]): VideoWarning[] {
  return [...new Map(warnings.map((one) => [one.message, one])).values()]
}
