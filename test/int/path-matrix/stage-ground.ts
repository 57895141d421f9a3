import { aBody } from '../../helpers/lexical-body'
import type { Answer, Door } from './door'
import type { Attacker, People, Person } from './people'

/** Where a post stands when it is attacked; `returned` and `draft` are both the stage `draft`. */
export const STANDS = [
  'draft',
  'returned',
  'first_review',
  'final_review',
  'approved',
  'published',
  'offline',
  'new_round',
] as const
export type Stand = (typeof STANDS)[number]

/** A post to be attacked, with what an attacker can know of it. */
export interface Target {
  readonly id: string
  readonly author: 'writer' | 'all'
  readonly stand: Stand
  readonly round: number
  readonly contentHash: string
}

const authorFor = (attacker: Attacker): Target['author'] =>
  attacker === 'all roles, author' ? 'all' : 'writer'

/**
 * Posts by author and stand, made over the door by the people whose business it is, and made anew
 * after an attack that was allowed to change one.
 */
export class StageGround {
  private readonly targets = new Map<string, Target>()

  /** `onChange`: called whenever a post was made or changed on this ground. */
  constructor(
    private readonly door: Door,
    private readonly people: People,
    private readonly given: { readonly picture: string; readonly onChange: () => void },
  ) {}

  async target(attacker: Attacker, stand: Stand): Promise<Target> {
    const author = authorFor(attacker)
    const key = `${author} ${stand}`
    const known = this.targets.get(key)
    if (known) return known
    const target = await this.bring(author, stand)
    this.targets.set(key, target)
    this.given.onChange()
    return target
  }

  /** The next attack gets another post. */
  spend({ author, stand }: Target): void {
    this.targets.delete(`${author} ${stand}`)
  }

  /** A complete draft: written by `author`, edited by the publicity officer who edits. */
  async draft(author: Target['author']): Promise<string> {
    const made = await this.call(author, 'POST', '/api/posts', {
      title: '少吃盐，血压稳',
      kind: 'article',
      genre: 'science',
      class: 'science',
      category: this.people.category,
      audiences: ['chronic'],
      byline: { name: '林晓岚', title: '主治医师' },
      sources: [{ title: '中国高血压防治指南', year: 2024 }],
      cover: this.given.picture,
      body: aBody(),
    })
    const id = String((made.json['doc'] as { id: unknown }).id)
    await this.call('editor', 'PATCH', `/api/posts/${id}`, { digest: '一天不超过5克。' })
    return id
  }

  private async bring(author: Target['author'], stand: Stand): Promise<Target> {
    const id = await this.draft(author)
    for (const step of STEPS[stand]) await this.step(author, id, step)
    const review = await this.waiting(id)
    return { id, author, stand, ...review }
  }

  private async waiting(id: string): Promise<Pick<Target, 'round' | 'contentHash'>> {
    const { json } = await this.call('judge', 'GET', `/api/posts/${id}/review`)
    const round = Number(json['round']) || 1
    const hash = json['contentHash']
    return { round, contentHash: typeof hash === 'string' ? hash : '0'.repeat(64) }
  }

  private async step(author: Target['author'], id: string, step: Step): Promise<void> {
    const post = `/api/posts/${id}`
    if (step === 'submit') await this.call(author, 'POST', `${post}/submit`, {})
    if (step === 'edit') {
      await this.call(author, 'PATCH', post, { title: '少吃盐，血压更稳' })
      await this.call('editor', 'PATCH', post, { digest: '一天不超过五克。' })
    }
    if (step === 'publish') await this.call('judge', 'POST', `${post}/publish`, {})
    if (step === 'unpublish')
      await this.call('judge', 'POST', `${post}/unpublish`, { reason: '旧' })
    if (step === 'first' || step === 'final' || step === 'return') {
      const person = step === 'final' ? 'chief' : 'judge'
      const action = step === 'return' ? 'return' : 'approve'
      await this.call(person, 'POST', `${post}/${action}`, {
        ...(await this.waiting(id)),
        level: step === 'final' ? 'final' : 'first',
        ...(step === 'return' ? { comment: '请补充' } : {}),
      })
    }
  }

  private async call(person: Person, ...[method, path, body]: Call): Promise<Answer> {
    const answer = await this.door(this.people.tokens[person], { method, path, body })
    if (answer.status < 300) return answer
    throw new Error(`${person} ${method} ${path}: ${answer.status} ${answer.text.slice(0, 300)}`)
  }
}

type Call = readonly [method: string, path: string, body?: unknown]

type Step = 'submit' | 'first' | 'final' | 'return' | 'publish' | 'unpublish' | 'edit'

const UNTIL_PUBLISHED: readonly Step[] = ['submit', 'first', 'final', 'publish']

const STEPS: Readonly<Record<Stand, readonly Step[]>> = {
  draft: [],
  returned: ['submit', 'return'],
  first_review: ['submit'],
  final_review: ['submit', 'first'],
  approved: ['submit', 'first', 'final'],
  published: UNTIL_PUBLISHED,
  offline: [...UNTIL_PUBLISHED, 'unpublish'],
  new_round: [...UNTIL_PUBLISHED, 'edit', 'submit'],
}
