import { aBody } from '../helpers/lexical-body'

export interface Answer {
  readonly status: number
  readonly ms: number
  readonly body: Readonly<Record<string, unknown>>
}

export const DEMO = {
  contributor: 'contributor@demo.local',
  contributor2: 'contributor2@demo.local',
  publicity: 'publicity@demo.local',
  publicity2: 'publicity2@demo.local',
  leader: 'leader@demo.local',
  leader2: 'leader2@demo.local',
} as const

/** Somebody of the demo, signed in over HTTP; every call says its status and how long it took. */
export class Person {
  private constructor(
    private readonly url: string,
    private readonly token: string,
  ) {}

  static async signIn(url: string, who: keyof typeof DEMO): Promise<Person> {
    const visitor = new Person(url, '')
    const password = process.env['DEMO_PASSWORD'] || 'demo-Password-1'
    const { status, body } = await visitor.call('POST', '/api/users/login', {
      email: DEMO[who],
      password,
    })
    if (status !== 200) throw new Error(`${DEMO[who]} cannot sign in: ${status}`)
    return new Person(url, String(body['token']))
  }

  async call(method: 'GET' | 'POST' | 'PATCH', path: string, json?: unknown): Promise<Answer> {
    const start = performance.now()
    const response = await fetch(this.url + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(this.token ? { Authorization: `JWT ${this.token}` } : {}),
      },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    })
    const text = await response.text()
    const ms = performance.now() - start
    return { status: response.status, ms, body: parsed(text) }
  }

  /** The same; anything but success is an error. */
  async must(method: 'GET' | 'POST' | 'PATCH', path: string, json?: unknown): Promise<Answer> {
    const answer = await this.call(method, path, json)
    if (answer.status >= 300) {
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
    }
    return answer
  }

  /** A post complete enough to be submitted. */
  static complete(title: string): Readonly<Record<string, unknown>> {
    return {
      title,
      kind: 'article',
      genre: 'science',
      class: 'science',
      audiences: ['chronic'],
      byline: { name: '林晓岚', title: '主治医师' },
      sources: [{ title: '中国高血压防治指南', year: 2024 }],
      body: aBody('每天吃盐不超过5克。'.repeat(60)),
    }
  }

  /** Such a post, stored as a draft; its id. */
  async draft(title: string): Promise<string> {
    const { body } = await this.must('POST', '/api/posts', Person.complete(title))
    return String((body['doc'] as { id: unknown }).id)
  }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return {}
  }
}
