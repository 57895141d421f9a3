import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { CLIP_SECONDS, handWashFrame } from './demo-clip/hand-wash-frames'
import { melody } from './demo-clip/melody'

/**
 * Makes the clip the demo uploads. Needs ffmpeg with libx264 on PATH and the font Noto Sans CJK SC:
 * `node scripts/with-tsx.mjs scripts/make-demo-clip.ts`.
 */
const OUT = 'src/seed/clips/hand-wash.mp4'
const RATE = 15

const folder = await mkdtemp(join(tmpdir(), 'yixuan-clip-'))
const frames = Math.round(CLIP_SECONDS * RATE)
for (let index = 0; index < frames; index += 1) {
  const picture = sharp(Buffer.from(handWashFrame(index / RATE))).png()
  await picture.toFile(join(folder, `${String(index).padStart(4, '0')}.png`))
}
await writeFile(join(folder, 'tune.wav'), melody(CLIP_SECONDS))
const input = ['-framerate', String(RATE), '-i', join(folder, '%04d.png')]
execFileSync(
  'ffmpeg',
  [
    ...['-v', 'error', '-nostdin', '-y', ...input, '-i', join(folder, 'tune.wav')],
    ...['-c:v', 'libx264', '-preset', 'veryslow', '-crf', '27', '-tune', 'animation'],
    ...['-pix_fmt', 'yuv420p', '-color_primaries', 'bt709', '-color_trc', 'bt709'],
    ...['-colorspace', 'bt709', '-vf', 'scale=out_color_matrix=bt709', '-r', String(RATE)],
    ...['-c:a', 'aac', '-b:a', '48k', '-shortest', '-movflags', '+faststart', OUT],
  ],
  { stdio: 'inherit' },
)
await rm(folder, { recursive: true })
console.log(`${OUT}  ${(await stat(OUT)).size} bytes  ${CLIP_SECONDS} s`)
