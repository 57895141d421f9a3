import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Caller, type Answer } from './walkthrough/caller'

/**
 * The main job over HTTP, as people do it: a clinician's Word file becomes a draft, is submitted, judged
 * twice, published, and leaves the house as a WeChat package. Prints each step with its time and every
 * file it left; exit 1 if a step failed.
 */
const WORD_FILE = 'test/fixtures/word/高血压-社区科普稿.docx'
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
  await step('补齐来源、署名、适用人群', () => completeBasics(writer, post))
  await step('图片处理完成并写好说明', () => describePictures(writer, post))
  await step('提交初审', () => writer.post(`/api/posts/${post}/submit`, { comment: '请审核' }))
  await step('宣传初审通过', () => decide(publicity, post, '内容通俗，来源清楚。'))
  await step('分管领导终审通过', () => decide(leader, post, '同意发布。'))
  await step('发布', () => publicity.post(`/api/posts/${post}/publish`, {}))
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
