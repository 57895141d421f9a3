/**
 * Why a clip cannot be used, by stable code, with the sentence a clinician reads: what happened, then what to do.
 * `status` is the HTTP status when the refusal is given at upload; a job stores code and message in `failure`.
 */
export interface VideoMessage {
  readonly status: 409 | 413 | 415 | 422 | 500 | 503
  readonly zh: string
  readonly en: string
}

const message = (status: VideoMessage['status'], zh: string, en: string): VideoMessage => ({
  status,
  zh,
  en,
})

export const VIDEO_FAILURES = {
  // what the file is
  VIDEO_EMPTY: message(
    422,
    '这个文件是空的，一个字节也没有。请回到手机相册，确认能播放后重新上传。',
    'The file is empty. Check that it plays on the phone, then upload it again.',
  ),
  VIDEO_NOT_A_VIDEO: message(
    415,
    '这不是视频文件。请上传手机或相机拍摄的 MP4、MOV 等视频。',
    'This is not a video. Upload an MP4 or MOV from a phone or camera.',
  ),
  VIDEO_IS_IMAGE: message(
    415,
    '这是一张图片，不是视频。图片请放进素材库。',
    'This is a picture, not a video. Put pictures into the material library.',
  ),
  VIDEO_IS_SOUND: message(
    415,
    '这是录音文件，里面没有画面。请上传带画面的视频，录音请放进素材库。',
    'This is a sound file without a picture. Upload a video, or put it into the material library.',
  ),
  VIDEO_IS_DOCUMENT: message(
    415,
    '这是文档或压缩包，不是视频。请先解压，再上传里面的视频文件。',
    'This is a document or an archive. Unpack it and upload the video inside.',
  ),
  VIDEO_PLAYLIST_IN_DISGUISE: message(
    415,
    '这是一份播放列表，里面没有视频内容，为安全起见不予打开。请上传视频文件本身。',
    'This is a playlist, not a video, and is not opened for safety. Upload the video file itself.',
  ),
  VIDEO_CONTAINER_REFUSED: message(
    415,
    '这种视频封装格式不在支持范围内。请用手机重新导出为 MP4 后上传。',
    'This container is not supported. Export the clip as MP4 and upload it again.',
  ),
  VIDEO_CODEC_REFUSED: message(
    415,
    '这段视频的编码方式不在支持范围内。请在手机或剪辑软件里导出为“H.264 MP4”后上传。',
    'This video codec is not supported. Export the clip as H.264 MP4 and upload it again.',
  ),
  VIDEO_NO_PICTURE: message(
    422,
    '文件里只有声音，没有画面。请确认拍摄时没有误用录音功能，再上传带画面的视频。',
    'The file has sound but no picture. Upload a clip with a picture.',
  ),
  VIDEO_ENCRYPTED: message(
    422,
    '这段视频带有版权加密，无法处理。请上传未加密的原始拍摄文件。',
    'The clip is encrypted. Upload the unencrypted original.',
  ),
  VIDEO_DOLBY_ONLY: message(
    422,
    '这段视频只有杜比视界画面，转换后颜色会失真。请在手机相机设置里关闭杜比视界（HDR）后重新导出。',
    'The clip holds Dolby Vision only, colours would be wrong. Turn HDR off and export it again.',
  ),
  // what is wrong with it
  VIDEO_HEADER_MISSING: message(
    422,
    '视频没有正常结束保存，缺少索引，任何播放器都打不开。请确认拍摄时没有中途断电或退出，换一份能播放的文件。',
    'The recording was not finished properly (no index). Upload a file that plays.',
  ),
  VIDEO_TRUNCATED: message(
    422,
    '视频不完整，后面一段缺失，多半是传输中断造成的。请从手机原文件重新上传。',
    'The end of the clip is missing, most likely the transfer broke off. Upload the original again.',
  ),
  VIDEO_CORRUPT: message(
    422,
    '视频内容已损坏，大部分画面无法还原。请从拍摄设备重新拷贝后上传。',
    'The clip is damaged beyond repair. Copy it from the camera again.',
  ),
  VIDEO_UNREADABLE: message(
    422,
    '视频文件打不开，内部结构有误。请先在手机上确认能播放，再重新导出上传。',
    'The clip cannot be opened, its structure is broken. Export it again.',
  ),
  // limits
  VIDEO_TOO_LARGE: message(
    413,
    '视频文件过大。请先剪短，或在手机上以 1080p 导出后上传。',
    'The file is too large. Shorten it or export it in 1080p.',
  ),
  VIDEO_TOO_LONG: message(
    422,
    '视频太长。健康科普短视频请控制在 5 分钟以内，剪短后再上传。',
    'The clip is too long. Keep it within 5 minutes.',
  ),
  VIDEO_TOO_SHORT: message(
    422,
    '视频太短，不足半秒。请确认选对了文件，不是实况照片的片段。',
    'The clip is shorter than half a second. Check that it is the right file.',
  ),
  VIDEO_PICTURE_TOO_BIG: message(
    422,
    '画面分辨率过高（最长边不超过 4096 像素）。请在手机上以 4K 或 1080p 导出后上传。',
    'The picture is too big (longest side 4096 px). Export it in 4K or 1080p.',
  ),
  VIDEO_PICTURE_TOO_SMALL: message(
    422,
    '画面太小（不足 16 像素），没有可用的内容。请确认选对了文件。',
    'The picture is too small (under 16 px). Check that it is the right file.',
  ),
  VIDEO_FPS_TOO_HIGH: message(
    422,
    '每秒帧数过高（上限 240 帧）。请先用手机把慢动作视频导出为普通视频。',
    'The frame rate is too high (limit 240). Export the slow-motion clip as a normal one.',
  ),
  VIDEO_TOO_MANY_STREAMS: message(
    422,
    '文件里的音轨或画面轨道过多。请导出为只有一条画面和一条声音的 MP4 后上传。',
    'The file holds too many tracks. Export it with one picture and one sound track.',
  ),
  VIDEO_EDIT_INVALID: message(
    422,
    '剪辑设置有误，例如起止时间或封面时间超出了视频长度。请重新选择后保存。',
    'The edit is not valid, for example because a time lies outside of the clip.',
  ),
  VIDEO_NO_WORDS: message(
    409,
    '这台服务器还不能往画面上写中文（缺少中文字体或字幕功能），片头、片尾和画面字幕暂时做不了。请信息科安装中文字体（例如 fonts-wqy-microhei）后重试；裁剪、封面、角标和声音可以照常使用。',
    'This server cannot draw Chinese onto a picture (no Chinese font, or no ass filter in ffmpeg): cards and burnt-in subtitles cannot be made. Install a Chinese font, then try again.',
  ),
  VIDEO_EDIT_FILE_GONE: message(
    409,
    '剪辑里选用的角标或音乐文件不见了。请在“剪辑”里重新选择或去掉它，再保存。',
    'The logo or the music of the edit is gone. Choose another or leave it out, and save again.',
  ),
  VIDEO_CANNOT_FIT: message(
    422,
    '视频太长，压到平台大小上限后画面无法看清。请剪短后再试。',
    'The clip is too long to fit the size limit with a usable picture. Shorten it.',
  ),
  // the machine
  VIDEO_TOOL_MISSING: message(
    503,
    '服务器上没有可用的视频处理程序（ffmpeg）。请联系信息科安装后，点“重新处理”。',
    'No usable ffmpeg on the server. Ask IT to install it, then retry.',
  ),
  VIDEO_TOOL_LACKS: message(
    503,
    '服务器上的视频处理程序版本不全，缺少处理这段视频需要的功能。请联系信息科更新 ffmpeg 后，点“重新处理”。',
    'The ffmpeg on the server lacks a feature this clip needs. Ask IT to update it, then retry.',
  ),
  VIDEO_PROBE_TIMEOUT: message(
    422,
    '检查视频用时过长，文件结构可能有问题。请重新导出为 MP4 后上传。',
    'Inspecting the clip took too long, its structure may be broken. Export it again.',
  ),
  VIDEO_TIMEOUT: message(
    503,
    '处理时间超过上限，已停止。可能是服务器太忙，请稍后点“重新处理”；若仍失败请剪短视频。',
    'Processing exceeded its time limit. Retry later, or shorten the clip.',
  ),
  VIDEO_STALLED: message(
    503,
    '处理长时间没有进展，已停止。请稍后点“重新处理”；若仍失败请重新导出视频。',
    'Processing made no progress and was stopped. Retry later, or export the clip again.',
  ),
  VIDEO_CANCELLED: message(
    409,
    '处理已按您的要求取消。需要时可点“重新处理”。',
    'Processing was cancelled. It can be started again.',
  ),
  VIDEO_DISK_FULL: message(
    503,
    '服务器磁盘空间不足，视频没有存下或没有处理完。请联系信息科清理磁盘，然后重新上传，或点“重新处理”。',
    'The server ran out of disk space. Ask IT to free some, then upload again or retry.',
  ),
  VIDEO_OUT_OF_MEMORY: message(
    503,
    '服务器内存不足，视频没有处理完。请稍后点“重新处理”，或以 1080p 重新导出后上传。',
    'The server ran out of memory. Retry later, or export the clip in 1080p.',
  ),
  VIDEO_KILLED: message(
    503,
    '视频处理程序被系统中断。系统会自动重试；若仍失败请联系信息科。',
    'The video program was killed by the system. It is retried automatically.',
  ),
  VIDEO_SOURCE_GONE: message(
    500,
    '服务器上找不到您上传的原始文件。请重新上传。',
    'The uploaded original is no longer on the server. Upload it again.',
  ),
  VIDEO_ENCODE_REFUSED: message(
    500,
    '视频处理程序拒绝了这段视频，换了几种办法都没有成功。请在手机上重新导出为 MP4 后上传。',
    'The video program refused this clip in every way tried. Export it as MP4 and upload it again.',
  ),
  VIDEO_OUTPUT_WRONG: message(
    500,
    '处理结果没有通过检查（时长、画面或大小不对），已丢弃，不会被使用。请点“重新处理”。',
    'The result failed its checks and was thrown away. Retry.',
  ),
} as const satisfies Record<string, VideoMessage>

export type VideoFailureCode = keyof typeof VIDEO_FAILURES

/** Things to say about a clip that is ready all the same. */
export const VIDEO_WARNINGS = {
  VIDEO_DAMAGED: '视频里有少量画面损坏，已尽量修复。请完整看一遍再送审。',
  VIDEO_HEADER_LIES: '视频标注的时长与实际内容不符，已按实际内容处理。请核对时长。',
  VIDEO_AUDIO_DROPPED: '声音无法解码，处理后的视频没有声音。需要声音请重新导出后上传。',
  VIDEO_AUDIO_SHORT: '声音比画面短，后面一段没有声音。请核对。',
  VIDEO_NO_AUDIO: '这段视频没有声音。',
  VIDEO_SILENT: '这段视频的声音几乎是静音，未作音量调整。',
  VIDEO_LOW_RESOLUTION: '原片清晰度较低，放到大屏上会模糊。建议用 1080p 重新拍摄。',
  VIDEO_SEVERAL_AUDIO: '文件里有多条音轨，已选用默认（或中文）的一条。',
  VIDEO_SEVERAL_PICTURES: '文件里有多条画面轨道，已选用主画面。',
  VIDEO_PROFILE_SKIPPED: '有一个版本因条件不足没有生成。',
  VIDEO_OLD_TOOL:
    '正在使用随软件附带的旧版视频处理程序。建议信息科安装系统自带的 ffmpeg，更快也更安全。',
} as const

export type VideoWarningCode = keyof typeof VIDEO_WARNINGS

export interface VideoWarning {
  readonly code: VideoWarningCode
  readonly message: string
}

/** A warning with its sentence; `about` (a label or a figure of ours) is added in brackets. */
export function videoWarning(code: VideoWarningCode, about?: string): VideoWarning {
  const text = VIDEO_WARNINGS[code]
  return { code, message: about === undefined ? text : `${text}（${about}）` }
}

export type FailureDetails = Readonly<Record<string, string | number | boolean | null>>

/**
 * A clip that cannot be used, or a run that could not be finished. `isTransient` is true where the same
 * work may succeed later (disk, memory, a killed process): the caller tries again with a pause.
 */
export class VideoFailure extends Error {
  readonly code: VideoFailureCode
  readonly details: FailureDetails
  readonly isTransient: boolean

  constructor(code: VideoFailureCode, details: FailureDetails = {}, options?: ErrorOptions) {
    super(code, options)
    this.name = 'VideoFailure'
    this.code = code
    this.details = details
    this.isTransient = TRANSIENT.has(code)
  }
}

const TRANSIENT: ReadonlySet<VideoFailureCode> = new Set<VideoFailureCode>([
  'VIDEO_DISK_FULL',
  'VIDEO_OUT_OF_MEMORY',
  'VIDEO_KILLED',
  'VIDEO_STALLED',
])

/** True for a VideoFailure of any copy of this module (a Next build loads it several times). */
export function isVideoFailure(error: unknown): error is VideoFailure {
  return error instanceof Error && error.name === 'VideoFailure' && 'code' in error
}

/** What the document stores in `failure`. */
export function failureFor(failure: VideoFailure): { code: VideoFailureCode; message: string } {
  return { code: failure.code, message: VIDEO_FAILURES[failure.code].zh }
}
