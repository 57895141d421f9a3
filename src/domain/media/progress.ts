/** Where a run is: seconds of output written, 0…1 of the whole, how many times faster than the clip plays. */
export interface RunProgress {
  readonly seconds: number
  readonly share: number
  readonly speed: number | null
}

/**
 * Reads `-progress` lines. The share comes from time stamps written against the length the packets gave, never
 * from the header; it only ever rises and stays within 0…1.
 * @param expectedSeconds length of the output
 * @returns a function for each line: progress at the end of each block, else null
 */
export function progressReader(expectedSeconds: number): (line: string) => RunProgress | null {
  let seconds = 0
  let speed: number | null = null
  return (line) => {
    const at = line.indexOf('=')
    const [key, value] = [line.slice(0, at), line.slice(at + 1).trim()]
    if (key === 'out_time_us') seconds = Math.max(seconds, microseconds(value))
    if (key === 'speed') speed = Number.parseFloat(value) || null
    if (key !== 'progress') return null
    const share = value === 'end' ? 1 : Math.min(seconds / Math.max(expectedSeconds, 0.001), 1)
    return { seconds, share, speed }
  }
}

function microseconds(value: string): number {
  const number = Number(value) / 1_000_000
  return Number.isFinite(number) && number > 0 ? number : 0
}

/** True for a line that `-progress` writes; everything else on the same pipe is a message. */
export function isProgressLine(line: string): boolean {
  return /^(frame|fps|stream_\d+_\d+_q|bitrate|total_size|out_time(_us|_ms)?|dup_frames|drop_frames|speed|progress)=/.test(
    line,
  )
}

/**
 * Seconds left, from the share done and the time it took. Null before anything can be said.
 */
export function secondsLeft(share: number, elapsedSeconds: number): number | null {
  if (share < 0.02 || elapsedSeconds < 1) return null
  return Math.round((elapsedSeconds * (1 - share)) / share)
}
