/**
 * What ffmpeg and ffprobe may touch, on every call. The list of demuxers is the real defence: old builds
 * follow a DASH manifest to the network in spite of a protocol list (seen with builds of 2018 and 2023).
 * The list of decoders keeps out rarely tested ones (MagicYUV, CVE-2026-8461).
 */

/** Demuxers for what people upload. */
export const SOURCE_DEMUXERS = 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,flv'
/** Demuxers for pictures and sound of our own making: filmstrip frames, logo, music, subtitle files. */
export const OWN_DEMUXERS = 'image2,jpeg_pipe,png_pipe,mjpeg,mov,mp4,m4a,mp3,wav,srt'
/** Demuxers for music of the house; its cover picture is not looked at. */
export const MUSIC_DEMUXERS = 'mp3,wav,mov,mp4,m4a'
export const PROTOCOLS = 'file'
/** `mp3float` is the name of ffmpeg's default mp3 decoder. */
export const DECODERS = [
  'h264,hevc,vp8,vp9,av1,libdav1d,libaom-av1,mpeg4,h263,mjpeg,prores',
  'aac,mp3,mp3float,mp2,mp2float,opus,libopus,vorbis,amrnb,amrwb,ac3,eac3,alac,flac',
  'pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_f32le,pcm_u8,pcm_alaw,pcm_mulaw',
  // A soft subtitle track is no reason to refuse a clip; its text is not used.
  'mov_text,subrip,srt,webvtt,ass,ssa',
].join(',')
export const OWN_DECODERS = `${DECODERS},png`

/** Codec names as ffprobe reports them, for which {@link DECODERS} holds a decoder. */
export const VIDEO_CODECS: ReadonlySet<string> = new Set([
  'h264',
  'hevc',
  'vp8',
  'vp9',
  'av1',
  'mpeg4',
  'h263',
  'mjpeg',
  'prores',
])
export const AUDIO_CODECS: ReadonlySet<string> = new Set([
  'aac',
  'mp3',
  'mp2',
  'alac',
  'flac',
  'opus',
  'vorbis',
  'amr_nb',
  'amr_wb',
  'ac3',
  'eac3',
  'pcm_s16le',
  'pcm_s16be',
  'pcm_s24le',
  'pcm_s24be',
  'pcm_f32le',
  'pcm_u8',
  'pcm_alaw',
  'pcm_mulaw',
])
