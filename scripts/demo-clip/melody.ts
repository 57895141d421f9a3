const RATE = 44_100

/** Steps of a major scale without fourth and seventh, from the key note, in semitones. */
const TUNE = [
  0, 4, 7, 4, 9, 7, 4, 2, 0, 4, 7, 12, 9, 7, 4, 2, 0, 0, 2, 4, 7, 4, 2, 4, 2, 0, 0,
] as const
const KEY_HERTZ = 392

/**
 * A tune of plucked notes for the demo clip, our own.
 * @returns a WAV file: 16 bit, one channel, 44.1 kHz
 */
export function melody(seconds: number): Buffer {
  const count = Math.round(seconds * RATE)
  const samples = Buffer.alloc(count * 2)
  const noteSeconds = seconds / TUNE.length
  for (let i = 0; i < count; i += 1) {
    const at = i / RATE
    const note = Math.min(TUNE.length - 1, Math.floor(at / noteSeconds))
    const since = at - note * noteSeconds
    const angle = 2 * Math.PI * KEY_HERTZ * 2 ** ((TUNE[note] ?? 0) / 12) * since
    const tone = Math.sin(angle) + 0.3 * Math.sin(2 * angle) + 0.1 * Math.sin(3 * angle)
    const attack = Math.min(1, since / 0.008)
    samples.writeInt16LE(Math.round(tone * attack * Math.exp(-6 * since) * 12_000), i * 2)
  }
  return Buffer.concat([header(samples.length), samples])
}

function header(bytes: number): Buffer {
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + bytes, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(bytes, 40)
  return head
}
