import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { VideoFailureCode, VideoWarningCode } from '@/domain/media/failure-codes'
import { AAC, cut, H264, make, patch, pattern, tone } from './clips'

/** Where fixtures are made and with what. */
export interface Workshop {
  readonly ffmpeg: string
  readonly folder: string
  /** Address that nobody may call. */
  readonly canary: string
}

/** What has to become of a file. Sizes are of the rendition in the clip's own shape (160 × 90 at most). */
export type Fate =
  | { readonly fails: VideoFailureCode }
  | {
      readonly seconds: number
      readonly size?: readonly [number, number]
      readonly hasSound?: boolean
      readonly warns?: VideoWarningCode
    }

export interface NastyFile {
  readonly name: string
  readonly build: (shop: Workshop) => Promise<string>
  readonly fate: Fate
}

const at = (shop: Workshop, name: string) => join(shop.folder, name)

function written(name: string, content: string | Uint8Array, fails: VideoFailureCode): NastyFile {
  return {
    name,
    build: async (shop) => {
      const text = typeof content === 'string' ? content.replaceAll('CANARY', shop.canary) : content
      await writeFile(at(shop, name), text)
      return at(shop, name)
    },
    fate: { fails },
  }
}

function made(name: string, args: readonly string[], fate: Fate): NastyFile {
  return { name, build: (shop) => make(shop.ffmpeg, args, at(shop, name)), fate }
}

/** Made from another clip that ffmpeg wrote first. */
function changed(
  name: string,
  from: { readonly file: string; readonly args: readonly string[] },
  change: {
    readonly by: (shop: Workshop, source: string, target: string) => Promise<string>
    readonly fate: Fate
  },
): NastyFile {
  return {
    name,
    build: async (shop) => {
      const source = await make(shop.ffmpeg, from.args, at(shop, `base-${name}-${from.file}`))
      return change.by(shop, source, at(shop, name))
    },
    fate: change.fate,
  }
}

const fails = (code: VideoFailureCode): Fate => ({ fails: code })
const clip = [...pattern(), ...tone(), ...H264, ...AAC]
const silentClip = [...pattern(), ...H264]
const noise = Uint8Array.from({ length: 50_000 }, (_, n) => (n * 7919 + (n >> 3) * 31) % 251)
const DASH = '<?xml version="1.0"?>\n<MPD><Period><BaseURL>CANARY/</BaseURL></Period></MPD>'

/** Not videos at all. */
const impostors: readonly NastyFile[] = [
  written('zero.mp4', '', 'VIDEO_EMPTY'),
  written('noise.mp4', noise, 'VIDEO_NOT_A_VIDEO'),
  written('page.mp4', '<!doctype html><video src="CANARY/x.mp4">', 'VIDEO_NOT_A_VIDEO'),
  written('gif.mp4', 'GIF89a', 'VIDEO_IS_IMAGE'),
  written('heic.mov', '\0\0\0\x18ftypheic\0\0\0\0mif1', 'VIDEO_IS_IMAGE'),
  made('jpeg.mp4', [...pattern(), '-frames:v', '1', '-f', 'mjpeg'], fails('VIDEO_IS_IMAGE')),
  made('png.mp4', [...pattern(), '-frames:v', '1', '-c', 'png', '-f', 'image2'], {
    fails: 'VIDEO_IS_IMAGE',
  }),
  written('word.mp4', 'PK\x03\x04[Content_Types].xml', 'VIDEO_IS_DOCUMENT'),
  written('pdf.mp4', '%PDF-1.7\n', 'VIDEO_IS_DOCUMENT'),
  made('mp3.mp4', [...tone(), '-f', 'mp3'], fails('VIDEO_IS_SOUND')),
  made('wav.mp4', [...tone(), '-f', 'wav'], fails('VIDEO_IS_SOUND')),
  made('m4a.mp4', [...tone(), ...AAC, '-f', 'ipod'], fails('VIDEO_IS_SOUND')),
  made('audio-only.mp4', [...tone(), ...AAC], fails('VIDEO_NO_PICTURE')),
  made(
    'sleeve.mp4',
    [
      ...[...tone(), ...pattern(), '-map', '0', '-map', '1', '-frames:v', '1', ...AAC],
      ...['-c:v', 'mjpeg', '-disposition:v', 'attached_pic'],
    ],
    fails('VIDEO_NO_PICTURE'),
  ),
]

/** Lists that make a program open something else. */
const playlists: readonly NastyFile[] = [
  written(
    'hls.mp4',
    '#EXTM3U\n#EXTINF:1,\nCANARY/a.ts\n#EXT-X-ENDLIST',
    'VIDEO_PLAYLIST_IN_DISGUISE',
  ),
  written(
    'hls-file.mov',
    '\ufeff#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n',
    'VIDEO_PLAYLIST_IN_DISGUISE',
  ),
  written('concat.mp4', "ffconcat version 1.0\nfile '/etc/passwd'\n", 'VIDEO_PLAYLIST_IN_DISGUISE'),
  written('dash.mp4', DASH, 'VIDEO_PLAYLIST_IN_DISGUISE'),
  written('dash-blank.mp4', `\n\n  ${DASH}`, 'VIDEO_PLAYLIST_IN_DISGUISE'),
  written(
    'dash-late.mp4',
    DASH.replace('<MPD', `<!--${' '.repeat(5000)}--><MPD`),
    'VIDEO_NOT_A_VIDEO',
  ),
  written('sdp.mp4', 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n', 'VIDEO_PLAYLIST_IN_DISGUISE'),
  written('asx.mp4', '<ASX version="3"><Ref href="CANARY"/></ASX>', 'VIDEO_PLAYLIST_IN_DISGUISE'),
]

/** Videos that cannot or must not be used. */
const refused: readonly NastyFile[] = [
  changed(
    'no-moov.mp4',
    { file: 'a.mp4', args: clip },
    { by: (_, from, to) => cut(from, to, 0.6), fate: fails('VIDEO_HEADER_MISSING') },
  ),
  changed(
    'ftyp-only.mp4',
    { file: 'a.mp4', args: clip },
    {
      by: async (_, from, to) => {
        await writeFile(to, (await readFile(from)).subarray(0, 32))
        return to
      },
      fate: fails('VIDEO_HEADER_MISSING'),
    },
  ),
  changed(
    'mdat-lie.mp4',
    { file: 'a.mp4', args: clip },
    {
      by: (_, from, to) =>
        patch(from, to, { find: 'mdat', skip: -4, bytes: [0x7f, 255, 255, 255] }),
      fate: fails('VIDEO_HEADER_MISSING'),
    },
  ),
  changed(
    'cut-off.mp4',
    { file: 'a.mp4', args: [...pattern('160x90', 3), ...H264, '-movflags', '+faststart'] },
    { by: (_, from, to) => cut(from, to, 0.6), fate: fails('VIDEO_TRUNCATED') },
  ),
  changed(
    'cut-off.mkv',
    { file: 'a.mkv', args: [...pattern('160x90', 3), ...H264] },
    { by: (_, from, to) => cut(from, to, 0.6), fate: fails('VIDEO_TRUNCATED') },
  ),
  changed(
    'cut-off.avi',
    { file: 'a.avi', args: [...pattern('160x90', 3), '-c:v', 'mpeg4'] },
    { by: (_, from, to) => cut(from, to, 0.5), fate: fails('VIDEO_TRUNCATED') },
  ),
  changed(
    'scrambled.mp4',
    { file: 'a.mp4', args: [...silentClip, '-movflags', '+faststart'] },
    {
      by: async (_, from, to) => {
        const data = await readFile(from)
        const start = data.indexOf('mdat', 0, 'latin1') + 8
        for (let n = start; n < data.length; n += 1) data[n] = noise[n % noise.length] ?? 0
        await writeFile(to, data)
        return to
      },
      fate: fails('VIDEO_CORRUPT'),
    },
  ),
  made('magicyuv.avi', [...pattern(), '-c:v', 'magicyuv'], fails('VIDEO_CODEC_REFUSED')),
  made('ffv1.mkv', [...pattern(), '-c:v', 'ffv1'], fails('VIDEO_CODEC_REFUSED')),
  made('mpeg2.ts', [...pattern(), '-c:v', 'mpeg2video'], fails('VIDEO_CODEC_REFUSED')),
  made('wmv.mp4', [...pattern(), '-c:v', 'wmv2', '-f', 'asf'], fails('VIDEO_CONTAINER_REFUSED')),
  made(
    'vob.mp4',
    [...pattern(), '-c:v', 'mpeg2video', '-f', 'vob'],
    fails('VIDEO_CONTAINER_REFUSED'),
  ),
  made(
    'bought.mp4',
    [
      ...[...silentClip, '-encryption_scheme', 'cenc-aes-ctr'],
      ...['-encryption_key', '76a6c65c5ea762046bd749a2e632ccbb'],
      ...['-encryption_kid', 'a7e61c373e219033c21091fa607bf3b8'],
    ],
    fails('VIDEO_ENCRYPTED'),
  ),
  made('wide.mp4', [...pattern('5000x64', 0.2), ...H264], fails('VIDEO_PICTURE_TOO_BIG')),
  made('dot.mp4', [...pattern('8x8'), ...H264], fails('VIDEO_PICTURE_TOO_SMALL')),
  made('one-frame.mp4', [...pattern(), '-frames:v', '1', ...H264], fails('VIDEO_TOO_SHORT')),
  made('hours.mp4', [...pattern('32x32', 320, 1), ...H264], fails('VIDEO_TOO_LONG')),
  made('fps500.mp4', [...pattern('32x32', 1, 500), ...H264], fails('VIDEO_FPS_TOO_HIGH')),
  made(
    'many.mkv',
    [
      ...pattern(),
      ...tone(),
      ...H264,
      ...AAC,
      ...Array<string[]>(17).fill(['-map', '1']).flat(),
      '-map',
      '0',
    ],
    fails('VIDEO_TOO_MANY_STREAMS'),
  ),
]

const ready = (
  seconds = 1,
  more: Omit<Exclude<Fate, { fails: unknown }>, 'seconds'> = {},
): Fate => ({
  seconds,
  ...more,
})
const turned = (degrees: number, size: readonly [number, number]): NastyFile =>
  changed(
    `turned-${degrees}.mov`,
    { file: 'a.mov', args: clip },
    {
      by: (shop, from, to) =>
        make(shop.ffmpeg, ['-i', from, '-c', 'copy', '-metadata:s:v:0', `rotate=${degrees}`], to),
      fate: ready(1, { size, hasSound: true }),
    },
  )
const hevc = (transfer: string, rest: readonly string[] = []) => [
  ...[...pattern(), '-c:v', 'libx265', '-preset', 'ultrafast', '-x265-params', 'log-level=none'],
  ...['-pix_fmt', 'yuv420p10le', '-color_primaries', 'bt2020', '-colorspace', 'bt2020nc'],
  ...['-color_trc', transfer, '-tag:v', 'hvc1', ...rest],
]
const named = (name: string): NastyFile => made(name, silentClip, ready())

/** Odd, but what phones and old cameras make: these have to come out right. */
const accepted: readonly NastyFile[] = [
  turned(90, [90, 160]),
  turned(180, [160, 90]),
  turned(270, [90, 160]),
  made(
    'uneven.mp4',
    [
      ...pattern('160x90', 2),
      ...['-vf', 'select=not(mod(n\\,7))+lt(n\\,20)', '-vsync', 'vfr', ...H264],
    ],
    { seconds: 1.87 },
  ),
  made(
    'odd-444.mp4',
    ['-f', 'lavfi', '-i', 'testsrc=s=161x89:d=1:r=30', '-c:v', 'libx264', '-pix_fmt', 'yuv444p'],
    ready(),
  ),
  made('vp8.webm', [...pattern(), '-c:v', 'libvpx', '-deadline', 'realtime'], ready()),
  made('vp9.webm', [...pattern(), '-c:v', 'libvpx-vp9', '-deadline', 'realtime'], ready()),
  made('hlg.mov', hevc('arib-std-b67'), ready()),
  made('pq.mp4', hevc('smpte2084'), ready()),
  made('ten-bit.mp4', [...pattern(), '-c:v', 'libx264', '-pix_fmt', 'yuv420p10le'], ready()),
  made('silent.mp4', silentClip, ready(1, { hasSound: false, warns: 'VIDEO_NO_AUDIO' })),
  made('hush.mp4', [...pattern(), ...tone(1, 0), ...H264, ...AAC], {
    ...{ seconds: 1, hasSound: true, warns: 'VIDEO_SILENT' },
  }),
  made(
    'six-sounds.mp4',
    [
      ...[...pattern(), ...tone(), ...H264, ...AAC, '-map', '0'],
      ...Array<string[]>(6).fill(['-map', '1']).flat(),
    ],
    ready(1, { hasSound: true, warns: 'VIDEO_SEVERAL_AUDIO' }),
  ),
  made(
    'surround.mkv',
    [...pattern(), '-f', 'lavfi', '-i', 'anoisesrc=d=1:a=0.1', '-ac', '6', ...H264, '-c:a', 'ac3'],
    ready(1, { hasSound: true }),
  ),
  made('fps120.mp4', [...pattern('160x90', 1, 120), ...H264], ready()),
  made('fps1.mp4', [...pattern('160x90', 3, 1), ...H264], ready(3)),
  made('black.mp4', ['-f', 'lavfi', '-i', 'color=black:s=160x90:d=1', ...H264], ready()),
  made('tiny.mp4', [...pattern('16x16'), ...H264], ready(1, { warns: 'VIDEO_LOW_RESOLUTION' })),
  made('panorama.mp4', [...pattern('800x80'), ...H264], ready(1, { size: [160, 16] })),
  made('mjpeg.avi', [...pattern(), ...tone(), '-c:v', 'mjpeg', '-c:a', 'pcm_s16le'], ready()),
  made('mpeg4.avi', [...pattern(), ...tone(), '-c:v', 'mpeg4', '-c:a', 'libmp3lame'], ready()),
  made('clip.mkv', clip, ready(1, { hasSound: true })),
  made('clip.ts', clip, ready(1, { hasSound: true })),
  made('camera.m2ts', [...clip, '-mpegts_m2ts_mode', '1', '-f', 'mpegts'], ready()),
  made('clip.flv', [...clip, '-ar', '44100'], ready(1, { hasSound: true })),
  made('old.3gp', [...pattern('176x144'), '-c:v', 'h263'], ready()),
  made('prores.mov', [...pattern(), '-c:v', 'prores_ks', '-profile:v', '0'], ready()),
  made('fragments.mp4', [...clip, '-movflags', 'frag_keyframe+empty_moov'], ready()),
  made(
    'interlaced.mp4',
    [...pattern('144x96'), '-vf', 'setsar=16/15,setfield=tff', '-flags', '+ildct+ilme', ...H264],
    ready(),
  ),
  made(
    'late-sound.mkv',
    [...pattern('160x90', 2), '-itsoffset', '0.7', ...tone(), ...H264, ...AAC],
    ready(2, { hasSound: true }),
  ),
  made('short-sound.mp4', [...pattern('160x90', 2), ...tone(1), ...H264, ...AAC], ready(2)),
  made('long-sound.mp4', [...pattern(), ...tone(3), ...H264, ...AAC], ready(1, { hasSound: true })),
  changed(
    'edit-list.mp4',
    { file: 'a.mp4', args: [...pattern('160x90', 2), ...H264, '-g', '60'] },
    {
      by: (shop, from, to) => make(shop.ffmpeg, ['-ss', '0.7', '-i', from, '-c', 'copy'], to),
      fate: ready(1.3),
    },
  ),
  made(
    'chapters.mov',
    [...clip, '-metadata', 'location=+31.2304+121.4737/', '-timecode', '01:00:00:00'],
    ready(),
  ),
  made(
    'tags.mkv',
    [...clip, '-metadata', 'title=x\n[/FORMAT]\n[FORMAT]\nduration=99999\nstreams=0'],
    ready(1, { hasSound: true }),
  ),
  made(
    'cover-art.mp4',
    [
      ...[...pattern(), ...tone(), '-f', 'lavfi', '-i', 'color=red:s=640x640:d=0.1'],
      ...['-map', '0', '-map', '1', '-map', '2', ...H264, ...AAC],
      ...['-c:v:1', 'mjpeg', '-frames:v:1', '1', '-disposition:v:1', 'attached_pic'],
    ],
    ready(1, { size: [160, 90] }),
  ),
  changed(
    'hours-lie.mp4',
    { file: 'a.mp4', args: clip },
    {
      by: async (_, from, to) => {
        const half = `${to}.half`
        await patch(from, half, { find: 'mvhd', skip: 20, bytes: [0x05, 0xca, 0xf4, 0x00] })
        return patch(half, to, { find: 'tkhd', skip: 24, bytes: [0x05, 0xca, 0xf4, 0x00] })
      },
      fate: ready(1, { warns: 'VIDEO_HEADER_LIES' }),
    },
  ),
  changed(
    'size-lie.mp4',
    { file: 'a.mp4', args: silentClip },
    {
      by: (_, from, to) => patch(from, to, { find: 'avc1', skip: 28, bytes: [0x0f, 0, 0x0f, 0] }),
      fate: ready(),
    },
  ),
  changed(
    'strange-sound.mov',
    { file: 'a.mov', args: [...pattern(), ...tone(), ...H264, '-c:a', 'pcm_s16le'] },
    {
      by: (_, from, to) =>
        patch(from, to, { find: 'sowt', skip: 0, bytes: [0x61, 0x70, 0x61, 0x63] }),
      fate: ready(1, { hasSound: false, warns: 'VIDEO_AUDIO_DROPPED' }),
    },
  ),
  changed(
    'bitrot.mp4',
    { file: 'a.mp4', args: [...pattern('160x90', 2), ...H264] },
    {
      by: (shop, from, to) =>
        make(shop.ffmpeg, ['-i', from, '-c', 'copy', '-bsf:v', 'noise=amount=3000'], to),
      fate: ready(2, { warns: 'VIDEO_DAMAGED' }),
    },
  ),
  changed(
    'trailing.mp4',
    { file: 'a.mp4', args: clip },
    {
      by: async (_, from, to) => {
        await writeFile(to, Buffer.concat([await readFile(from), noise]))
        return to
      },
      fate: ready(),
    },
  ),
  {
    name: 'soft-subtitles.mkv',
    build: async (shop) => {
      const words = at(shop, 'words.srt')
      await writeFile(words, '1\n00:00:00,100 --> 00:00:00,900\n您好\n')
      const args = [...pattern(), '-i', words, ...H264, '-c:s', 'subrip']
      return make(shop.ffmpeg, args, at(shop, 'soft-subtitles.mkv'))
    },
    fate: ready(),
  },
  named(`it's "quoted" [a];b,c.mp4`),
  named('line\nbreak.mp4'),
  named('高血压 科普 🏥 100%.mp4'),
  changed(
    '-y.mp4',
    { file: 'a.mp4', args: silentClip },
    { by: (_, from, to) => cut(from, to, 1), fate: ready() },
  ),
  changed(
    'img%03d.mp4',
    { file: 'a.mp4', args: silentClip },
    { by: (_, from, to) => cut(from, to, 1), fate: ready() },
  ),
]

export const NASTY_FILES: readonly NastyFile[] = [
  ...impostors,
  ...playlists,
  ...refused,
  ...accepted,
]
