import { beforeAll, describe, expect, test } from 'vitest'
import { TERM_COLUMNS } from '@/domain/compliance/house-terms-text'
import { checkText } from '@/queries/compliance-check'
import { rulesInForce } from '@/queries/house-checker'
import { currentTerms, termsHistory, termsVersion } from '@/queries/house-terms'
import { reviewView } from '@/queries/review-view'
import { planTrial, tryTerms } from '@/queries/terms-trial'
import { verifyChain } from '@/queries/verify-chain'
import { saveTerms } from '@/use-cases/checker/save-terms'
import { submitPost } from '@/use-cases/posts/submit-post'
import {
  aBody,
  aDraft,
  approveFinal,
  approveFirst,
  bringTo,
  codeOf,
  openGround,
  waitingOf,
  type Ground,
  type Person,
} from '../helpers/desk-ground'

let ground: Ground

beforeAll(async () => {
  ground = await openGround()
})

const listOf = (...rows: readonly string[]): string =>
  [TERM_COLUMNS.join('\t'), ...rows, ''].join('\n')

const newest = async () => (await currentTerms(ground.desk('writer'))).version

/** Saves on top of whatever is in force. */
const save = async (rows: readonly string[], person: Person = 'publicity') =>
  saveTerms(ground.desk(person), {
    terms: listOf(...rows),
    base: await newest(),
    note: '季度例会',
  })

const check = async (text: string) =>
  (await checkText(ground.desk('writer'), { genre: 'science', text })).findings
const wordsIn = async (text: string) => (await check(text)).map((finding) => finding.text)

describe('saving the word list', () => {
  test.each(['publicity', 'admin'] as const)('is allowed to %s', async (person) => {
    const before = await newest()
    const saved = await save([`禁用\t${person}疗法\tABS-TOP\t试用`], person)
    expect(saved).toMatchObject({ version: before + 1, isNew: true })
    expect(await currentTerms(ground.desk('writer'))).toMatchObject({
      version: before + 1,
      note: '季度例会',
      savedByName: person,
      mayEdit: false,
      terms: [{ kind: 'forbidden', word: `${person}疗法`, detail: 'ABS-TOP', note: '试用' }],
    })
  })

  test.each(['writer', 'leader'] as const)('is refused to %s', async (person) => {
    const before = await newest()
    expect(await codeOf(save(['例外\t谁也不行\t\t'], person))).toBe('NOT_YOU')
    expect(await codeOf(planTrial(ground.desk(person), listOf()))).toBe('NOT_YOU')
    expect(await newest()).toBe(before)
  })

  test('wants a reason, and a list with which nothing is wrong', async () => {
    const before = await newest()
    const officer = ground.desk('publicity')
    const terms = listOf('例外\t好好说话\t\t')
    expect(await codeOf(saveTerms(officer, { terms, base: before, note: ' ' }))).toBe(
      'COMMENT_REQUIRED',
    )
    const wrong = listOf('例外\t作为一个AI\t\t', '禁用\t好\tABS-TOP\t')
    const refusal = await saveTerms(officer, { terms: wrong, base: before, note: '试' }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toMatchObject({
      code: 'TERMS_INVALID',
      details: {
        problems: [
          { line: 2, code: 'protected' },
          { line: 3, code: 'short-word' },
        ],
      },
    })
    expect(await newest()).toBe(before)
  })

  test('is refused when somebody else saved in between, and says who', async () => {
    const base = await newest()
    await save(['例外\t甲的说法\t\t'], 'publicity2')
    const late = { terms: listOf('例外\t乙的说法\t\t'), base, note: '晚了一步' }
    const refusal = await saveTerms(ground.desk('publicity'), late).catch((e: unknown) => e)
    expect(refusal).toMatchObject({
      code: 'TERMS_CHANGED',
      details: { version: base + 1, savedByName: 'publicity2' },
    })
  })

  test('gives one of two simultaneous savers the version, and refuses the other', async () => {
    const base = await newest()
    const outcomes = await Promise.all(
      ['一起存甲', '一起存乙'].map((word) =>
        codeOf(
          saveTerms(ground.desk('publicity'), {
            terms: listOf(`例外\t${word}\t\t`),
            base,
            note: '同时',
          }),
        ),
      ),
    )
    expect(outcomes.sort()).toEqual(['TERMS_CHANGED', 'allowed'])
    expect(await newest()).toBe(base + 1)
  })

  test('changes nothing when the list says the same already, whatever its order', async () => {
    const rows = ['例外\t丙丙\t\t', '禁用\t丁丁疗法\tABS-TOP\t']
    const { version } = await save(rows)
    expect(await save(rows.toReversed())).toMatchObject({ version, isNew: false })
    expect(await newest()).toBe(version)
  })

  test('keeps every version as it was, with what it changed; restoring one makes a new one', async () => {
    const first = await save(['例外\t旧说法\t\t'])
    await save(['例外\t新说法\t\t'])
    const old = await termsVersion(ground, first.version)
    const base = await newest()
    await saveTerms(ground.desk('admin'), { terms: old.text, base, note: '恢复' })
    const { docs, totalDocs } = await termsHistory(ground.desk('writer'), { page: 1, limit: 2 })
    expect(totalDocs).toBe(first.version + 2)
    expect(docs.map(({ version, note, change }) => [version, note, change])).toEqual([
      [
        first.version + 2,
        '恢复',
        {
          added: [{ kind: 'exception', word: '旧说法', detail: '', note: '' }],
          removed: [{ kind: 'exception', word: '新说法', detail: '', note: '' }],
        },
      ],
      [
        first.version + 1,
        '季度例会',
        {
          added: [{ kind: 'exception', word: '新说法', detail: '', note: '' }],
          removed: [{ kind: 'exception', word: '旧说法', detail: '', note: '' }],
        },
      ],
    ])
    expect(await termsVersion(ground, first.version)).toEqual(old)
    expect(old.termsHash).toBe(docs[0]?.termsHash)
  })

  test('is the only way in: the Local API writes no version', async () => {
    const data = { version: 999, terms: 'x', termsHash: 'x', note: 'x', savedByName: 'x' }
    const forged = ground.payload.create({
      collection: 'checker-terms',
      data: { ...data, savedBy: ground.users.admin.id, savedAt: 'x' },
      user: ground.users.admin,
    })
    expect(await codeOf(forged)).toBe('ENGINE_ONLY')
  })
})

describe('the checker in force', () => {
  test('finds a new word at once, lets an exception pass, and offers a gloss', async () => {
    await save([])
    const honest = '青禾征多见于中老年人。'
    expect(await wordsIn('大家都说顶呱呱疗法效果好。')).not.toContain('顶呱呱疗法')
    expect(await wordsIn('本院顶级的诊疗体验。')).toContain('本院顶级')
    expect(await wordsIn(honest)).toEqual([])
    await save([
      '禁用\t顶呱呱疗法\tABS-TOP\t',
      '例外\t顶级的诊疗体验\t\t评审文件原话',
      '解释\t青禾征\t眼睛里的胶状物松开了\t',
      '不解释\t脑卒中\t\t',
    ])
    expect(await wordsIn('大家都说顶呱呱疗法效果好。')).toContain('顶呱呱疗法')
    expect((await wordsIn('本院顶级的诊疗体验。')).join()).not.toContain('顶级')
    expect(await check(honest)).toMatchObject([
      { rule: 'PLAIN-GLOSS', replacement: '青禾征（眼睛里的胶状物松开了）' },
    ])
    expect(await wordsIn('脑卒中要早识别。')).toEqual([])
    await save([])
    expect(await wordsIn('脑卒中要早识别。')).toEqual(['脑卒中'])
  })

  test('is sealed into the sheet by its version, and no later version changes sheet or approval', async () => {
    await save(['禁用\t顶呱呱疗法\tABS-TOP\t'])
    const post = await aDraft(ground, { body: aBody('大家都说顶呱呱疗法效果好。') })
    await submitPost(ground.desk('writer'), post, {})
    const before = await reviewView(ground.desk('publicity'), post)
    expect(before.rules).toEqual(await rulesInForce(ground))
    expect(before.findings.map(({ text }) => text)).toContain('顶呱呱疗法')
    await approveFirst(ground, post)

    await save(['禁用\t顶呱呱疗法\tABS-RANK\t', '禁用\t大家都说\tABS-RANK\t'])
    await save([])
    const after = await reviewView(ground.desk('publicity'), post)
    expect(after.findings).toEqual(before.findings)
    expect(after.rules).toEqual(before.rules)
    expect(after.rules).not.toEqual(await rulesInForce(ground))
    await approveFinal(ground, post)
    const { contentHash } = await waitingOf(ground, post)
    await save(['禁用\t大家都说\tABS-RANK\t'])
    expect(await reviewView(ground.desk('leader'), post)).toMatchObject({
      stage: 'approved',
      contentHash,
      rules: before.rules,
    })
    expect(await verifyChain(ground.payload)).toMatchObject({ ok: true })
  })

  test('leaves out what no longer holds instead of failing', async () => {
    const { version } = await save(['例外\t还算数的\t\t'])
    await ground.payload.db.updateOne({
      collection: 'checker-terms',
      where: { version: { equals: version } },
      data: {
        ...(await ground.payload.db.findOne<{ id: string }>({
          collection: 'checker-terms',
          where: { version: { equals: version } },
        })),
        terms: listOf('禁用\t顶呱呱疗法\tGONE-RULE\t', '禁用\t呱呱叫疗法\tABS-TOP\t'),
        termsHash: 'f'.repeat(64),
      },
      returning: false,
    })
    expect(await wordsIn('大家都说呱呱叫疗法和顶呱呱疗法效果好。')).toContain('呱呱叫疗法')
  })
})

describe('trying a list out', () => {
  test('says post by post what it would change, and changes nothing', async () => {
    await save([])
    const body = (text: string) => ({ body: aBody(text) })
    const blocked = await aDraft(ground, body('本院推出呱呱叫疗法，欢迎到我院治疗。'))
    const freed = await aDraft(ground, body('本院保证治愈率的统计口径见年报。'))
    const untouched = await aDraft(ground, body('每天走六千步，少吃盐。'))
    const approved = await aDraft(ground, body('大家都说呱呱叫疗法。'))
    await bringTo(ground, approved, 'approved')
    const terms = listOf('禁用\t呱呱叫疗法\tABS-RANK\t', '例外\t本院保证治愈率的统计口径\t\t')
    const version = await newest()
    const plan = await planTrial(ground.desk('publicity'), terms)
    expect(plan.base).toBe(version)
    expect(plan.posts).toEqual(
      expect.arrayContaining([blocked, freed, untouched, approved]) as unknown,
    )
    const page = await tryTerms(ground.desk('admin'), { terms, posts: plan.posts.slice(0, 50) })
    expect(page).toMatchObject({ termsHash: plan.termsHash, base: version, unread: 0 })
    expect(page.checked).toBe(Math.min(50, plan.posts.length))
    const of = (post: string) => page.docs.find((one) => one.post === post)
    expect(of(blocked)).toMatchObject({
      wasBlocked: false,
      isBlocked: true,
      removedTotal: 0,
      added: [{ rule: 'ABS-RANK', severity: 'block', text: '呱呱叫疗法' }],
    })
    expect(of(freed)).toMatchObject({ isBlocked: false })
    expect(of(freed)?.removedTotal).toBeGreaterThan(0)
    expect(of(untouched)).toBeUndefined()
    expect(of(approved)).toMatchObject({ stage: 'approved', addedTotal: 1 })
    expect(await newest()).toBe(version)
    expect((await reviewView(ground.desk('leader'), approved)).stage).toBe('approved')
  })

  test('lets other work through between any two posts', async () => {
    const plan = await planTrial(ground.desk('publicity'), listOf('禁用\t每天吃盐\tABS-TOP\t'))
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    const { checked } = await tryTerms(ground.desk('publicity'), {
      terms: listOf('禁用\t每天吃盐\tABS-TOP\t'),
      posts: plan.posts.slice(0, 50),
    })
    clearInterval(timer)
    expect(checked).toBeGreaterThan(3)
    expect(turns).toBeGreaterThan(1)
  })

  test('refuses a list with something wrong, line by line', async () => {
    expect(await codeOf(planTrial(ground.desk('publicity'), '词语'))).toBe('TERMS_INVALID')
  })
})
