import type { VideoFailureCode } from './failure-codes'

/** How a program of ours ended. */
export interface RunOutcome {
  readonly exitCode: number | null
  readonly signal: string | null
  /** Set when we stopped it. */
  readonly stoppedBy: 'cancel' | 'stall' | 'wall' | null
  /** The last part of stderr, capped. */
  readonly stderr: string
  /** Lines of stderr marked as errors: a run may end with 0 and have lost half of the picture. */
  readonly errorLines: number
}

/** What the failure of a run means, and whether another way of doing it may help. */
export interface RunVerdict {
  readonly code: VideoFailureCode
  /** `retry`: the same again later. `degrade`: the same clip in a more forgiving way. `stop`: final. */
  readonly then: 'retry' | 'degrade' | 'stop'
}

const DISK = /No space left on device|Disk quota exceeded|ENOSPC/i
const MEMORY = /Cannot allocate memory|Out of memory|ENOMEM|malloc of size|failed to allocate/i
const LACKS = /No such filter|Unknown encoder|Unknown decoder|Filter not found|Option not found/i
const GONE = /No such file or directory/i

/** Null when the run ended well by its own account. Says nothing of what it wrote: that is verified apart. */
export function judgeRun(outcome: RunOutcome): RunVerdict | null {
  switch (outcome.stoppedBy) {
    case 'cancel':
      return { code: 'VIDEO_CANCELLED', then: 'stop' }
    case 'stall':
      return { code: 'VIDEO_STALLED', then: 'degrade' }
    case 'wall':
      return { code: 'VIDEO_TIMEOUT', then: 'stop' }
    case null:
      break
  }
  if (outcome.exitCode === 0) return null
  if (DISK.test(outcome.stderr)) return { code: 'VIDEO_DISK_FULL', then: 'retry' }
  if (MEMORY.test(outcome.stderr)) return { code: 'VIDEO_OUT_OF_MEMORY', then: 'retry' }
  if (outcome.signal === 'SIGKILL') return { code: 'VIDEO_OUT_OF_MEMORY', then: 'retry' }
  if (outcome.signal !== null) {
    // A crash comes from the input: the same bytes would crash it again.
    const isCrash = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGILL', 'SIGFPE'].includes(outcome.signal)
    return isCrash
      ? { code: 'VIDEO_ENCODE_REFUSED', then: 'degrade' }
      : { code: 'VIDEO_KILLED', then: 'retry' }
  }
  if (LACKS.test(outcome.stderr)) return { code: 'VIDEO_TOOL_LACKS', then: 'stop' }
  if (GONE.test(outcome.stderr)) return { code: 'VIDEO_SOURCE_GONE', then: 'stop' }
  return { code: 'VIDEO_ENCODE_REFUSED', then: 'degrade' }
}

/** What ffprobe's refusal means, from its messages. */
export function judgeProbeFailure(stderr: string): VideoFailureCode {
  if (/moov atom not found/i.test(stderr)) return 'VIDEO_HEADER_MISSING'
  if (/not on whitelist|not in whitelist/i.test(stderr)) {
    return /Codec/i.test(stderr) ? 'VIDEO_CODEC_REFUSED' : 'VIDEO_CONTAINER_REFUSED'
  }
  if (/Protocol .* not|Operation not permitted/i.test(stderr)) return 'VIDEO_CONTAINER_REFUSED'
  if (/No such file/i.test(stderr)) return 'VIDEO_SOURCE_GONE'
  return 'VIDEO_UNREADABLE'
}

/** Pauses before the tries after a transient failure, in milliseconds: two more tries, then give up. */
export const RETRY_PAUSES_MS: readonly number[] = [15_000, 60_000]

/** Time limits of one run: generous for slow machines, finite for lying files. Milliseconds. */
export function timeLimits(seconds: number, pixels: number): { wallMs: number; stallMs: number } {
  const megapixels = Math.max(1, pixels / 2_000_000)
  return { wallMs: Math.round((120 + seconds * 60 * megapixels) * 1000), stallMs: 60_000 }
}
