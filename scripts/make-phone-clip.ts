import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/**
 * Makes the clip of `npm run walkthrough`: what a phone records. HEVC with HDR (HLG), held upright (turned by its
 * header), a soft voice-like sound, and where it was taken in its notes. Needs an ffmpeg with libx265 on PATH:
 * `node scripts/with-tsx.mjs scripts/make-phone-clip.ts`.
 */
const OUT = fileURLToPath(new URL('../test/fixtures/video/phone-clip.mov', import.meta.url))
const FLAT = OUT.replace('.mov', '.flat.mov')

const run = (args: readonly string[]) =>
  execFileSync('ffmpeg', ['-v', 'error', '-nostdin', '-y', ...args], { stdio: 'inherit' })

const x265 = [
  'log-level=error:keyint=30:hdr10=0:colorprim=bt2020:transfer=arib-std-b67',
  'colormatrix=bt2020nc:range=limited',
].join(':')

run([
  ...['-f', 'lavfi', '-i', 'testsrc2=s=1280x720:r=30:d=3'],
  ...['-f', 'lavfi', '-i', 'sine=f=180:d=3,tremolo=f=4:d=0.7,volume=0.05'],
  ...['-c:v', 'libx265', '-preset', 'medium', '-crf', '38', '-pix_fmt', 'yuv420p10le'],
  ...['-x265-params', x265, '-tag:v', 'hvc1', '-color_primaries', 'bt2020'],
  ...['-color_trc', 'arib-std-b67', '-colorspace', 'bt2020nc', '-c:a', 'aac', '-b:a', '64k'],
  ...['-metadata', 'location=+30.2741+120.1551/', '-metadata', 'com.apple.quicktime.make=Phone'],
  ...['-movflags', '+use_metadata_tags', FLAT],
])
run(['-i', FLAT, '-c', 'copy', '-metadata:s:v:0', 'rotate=90', OUT])
execFileSync('rm', [FLAT])
