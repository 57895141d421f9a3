import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Caller, type Answer } from './walkthrough/caller'

/**
 * The main job over HTTP, as people do it: a clinician's Word file becomes a draft, is submitted, judged
 * twice, published, and leaves the house as a WeChat package; a clip from a phone goes with it. Prints each step with its time and every
 * file it left; exit 1 if a step failed.
 */
const WORD_FILE = 'test/fixtures/word/高血压-社区科普稿.docx'
const PHONE_CLIP = 'test/fixtures/video/phone-clip.mov'
const OUT = resolve('walkthrough-out')

const base = process.env['BASE_URL'] ?? `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`
const password = process.env['DEMO_PASSWORD'] ?? 'demo-Password-1'

async function step<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  try {
    const result = await work()
    console.log(`✓ ${name}  ${Math.round(performance.now() - began)} ms`)
    return result
  } catch (error) {
    console.error(`✗ ${name}  ${error instanceof Error ? error.message : String(error)}`)
    process.exit(1)
  }
}

const signIn = (email: string): Promise<Caller> =>
  step(`登录 ${email}`, () => Caller.signIn(base, { email, password }))

async function importWord(writer: Caller): Promise<string> {
  const file = await readFile(WORD_FILE)
  const { doc, report } = await writer.upload('/api/posts/import', {
    name: '高血压-社区科普稿.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    bytes: file,
  })
  for (const note of (report ?? []) as { message: string }[])
    console.log(`    未能带入：${note.message}`)
  return String((doc as Answer)['id'])
}

/** Every picture of a post may be sealed only when its renditions are there and it says what it shows. */
async function describePictures(writer: Caller, post: string): Promise<void> {
  const { usedMaterials } = await writer.get(`/api/posts/${post}?depth=0`)
  for (const material of usedMaterials as string[]) {
    await writer.waitFor(`/api/materials/${material}?depth=0`, ({ status }) => status === 'ready')
    const { alt, isSealed } = await writer.get(`/api/materials/${material}?depth=0`)
    if (!alt && !isSealed) {
      await writer.patch(`/api/materials/${material}`, { alt: '社区医生制作的高血压健康提示配图' })
    }
  }
}

async function completeBasics(writer: Caller, post: string): Promise<void> {
  const { usedMaterials } = await writer.get(`/api/posts/${post}?depth=0`)
  await writer.patch(`/api/posts/${post}`, {
    digest: '每天少一点盐，坚持量血压，按时吃药，把血压管住。',
    cover: (usedMaterials as string[])[0] ?? null,
    genre: 'science',
    class: 'science',
    audiences: ['chronic', 'elderly'],
    byline: { name: '林晓岚', title: '主治医师', specialty: '高血压社区管理' },
    sources: [
      {
        title: '中国高血压防治指南（2024年修订版）',
        publisher: '中国高血压防治指南修订委员会',
        year: 2024,
      },
    ],
  })
}

/** The clip of a phone: HEVC, HDR, turned. Null where the server has no ffmpeg: the clip is kept, the post goes without. */
async function uploadClip(writer: Caller): Promise<string | null> {
  const file = { name: '手机视频.mov', type: 'video/quicktime', bytes: await readFile(PHONE_CLIP) }
  const { doc } = await writer.upload('/api/videos', file, { title: '三分钟学会量血压' })
  const { id, failure } = doc as Answer
  const { code, message } = (failure ?? {}) as Answer
  if (code === undefined) return String(id)
  if (code !== 'VIDEO_TOOL_MISSING') throw new Error(String(message))
  console.log(`    未处理：${String(message)}`)
  return null
}

/** The first bytes of what can be watched, as a player asks for them. */
async function playClip(writer: Caller, clip: string): Promise<void> {
  await writer.waitFor(`/api/videos/${clip}?depth=0`, ({ play }) => play != null)
  const { play } = await writer.get(`/api/videos/${clip}?depth=0`)
  const bytes = await writer.download((play as { url: string }).url)
  if (Buffer.from(bytes.subarray(4, 8)).toString() !== 'ftyp') throw new Error('不是可播放的视频')
}

async function attachClip(writer: Caller, post: string, clip: string): Promise<void> {
  await writer.waitFor(`/api/videos/${clip}?depth=0`, ({ status }) => isSettled(status))
  const { failure, renditions } = await writer.get(`/api/videos/${clip}?depth=0`)
  if (failure) throw new Error(String((failure as Answer)['message']))
  console.log(`    转码版本：${(renditions as { key: string }[]).map(({ key }) => key).join('、')}`)
  await writer.patch(`/api/posts/${post}`, { videos: [clip] })
}

const isSettled = (status: unknown): boolean => status === 'ready' || status === 'failed'

/** What residents now see of the clip is what was sealed and approved. */
async function checkLiveClip(reader: Caller, post: string): Promise<void> {
  const { docs } = await reader.get(`/api/live-posts?where[post][equals]=${post}`)
  const [live] = docs as { videos: { renditions: { url: string }[] }[] }[]
  const url = live?.videos[0]?.renditions[0]?.url
  if (!url) throw new Error('已发布稿里没有视频')
  await reader.download(url)
}

async function decide(reviewer: Caller, post: string, comment: string): Promise<void> {
  const { round, level, contentHash } = await reviewer.get(`/api/posts/${post}/review`)
  await reviewer.post(`/api/posts/${post}/approve`, {
    round,
    level,
    contentHash,
    comment,
    checklist: { accuracy: 'ok', compliance: 'ok', plainness: 'ok' },
  })
}

async function main(): Promise<void> {
  await step('服务可用', () => Caller.waitForHealth(base))
  const writer = await signIn('contributor@demo.local')
  const publicity = await signIn('publicity@demo.local')
  const leader = await signIn('leader@demo.local')
  const post = await step('上传 Word，生成草稿', () => importWord(writer))
  const clip = await step('上传手机视频', () => uploadClip(writer))
  if (clip) await step('视频可以播放', () => playClip(writer, clip))
  await step('补齐来源、署名、适用人群', () => completeBasics(writer, post))
  await step('图片处理完成并写好说明', () => describePictures(writer, post))
  if (clip) await step('视频转码完成，放进稿件', () => attachClip(writer, post, clip))
  await step('提交初审', () => writer.post(`/api/posts/${post}/submit`, { comment: '请审核' }))
  await step('宣传初审通过', () => decide(publicity, post, '内容通俗，来源清楚。'))
  await step('分管领导终审通过', () => decide(leader, post, '同意发布。'))
  await step('发布', () => publicity.post(`/api/posts/${post}/publish`, {}))
  if (clip) await step('已发布的视频可以看', () => checkLiveClip(publicity, post))
  const path = await step('导出微信包', async () => {
    await mkdir(OUT, { recursive: true })
    const target = join(OUT, `wechat-${post}.zip`)
    await writeFile(target, await publicity.download(`/api/posts/${post}/export/wechat`))
    return target
  })
  console.log(`    文件：${path}`)
  const chain = await step('核验审批记录链', () => publicity.get('/api/review-records/verify'))
  if (chain['ok'] !== true) process.exit(1)
  console.log(`完成：稿件 ${base}/admin/collections/posts/${post}`)
  await pause(0)
}

await main()
