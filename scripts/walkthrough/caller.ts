import { setTimeout as pause } from 'node:timers/promises'

export type Answer = Record<string, unknown>

/** A slow machine converts a clip of three seconds in minutes. */
const DEADLINE_MS = 600_000
const EVERY_MS = 500

/** One signed-in person, over HTTP. A refusal becomes an Error with the sentence people would read. */
export class Caller {
  private constructor(
    private readonly base: string,
    private readonly token: string,
  ) {}

  static async signIn(
    base: string,
    account: { readonly email: string; readonly password: string },
  ): Promise<Caller> {
    const response = await fetch(`${base}/api/users/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(account),
    })
    const { token } = await answered(response)
    return new Caller(base, String(token))
  }

  static async waitForHealth(base: string): Promise<void> {
    await until(async () => {
      const response = await fetch(`${base}/api/health`).catch(() => null)
      return response?.ok === true
    }, `${base} 没有回应`)
  }

  get(path: string): Promise<Answer> {
    return this.call('GET', path)
  }

  post(path: string, body: unknown): Promise<Answer> {
    return this.call('POST', path, body)
  }

  patch(path: string, body: unknown): Promise<Answer> {
    return this.call('PATCH', path, body)
  }

  async upload(
    path: string,
    file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array },
    fields: Answer = {},
  ): Promise<Answer> {
    const form = new FormData()
    form.set('_payload', JSON.stringify(fields))
    form.set('file', new Blob([new Uint8Array(file.bytes)], { type: file.type }), file.name)
    const headers = { Authorization: `JWT ${this.token}` }
    return answered(await fetch(this.base + path, { method: 'POST', headers, body: form }))
  }

  async download(path: string): Promise<Uint8Array> {
    const response = await fetch(this.base + path, {
      headers: { Authorization: `JWT ${this.token}` },
    })
    if (!response.ok) await answered(response)
    return new Uint8Array(await response.arrayBuffer())
  }

  async waitFor(path: string, isThere: (answer: Answer) => boolean): Promise<void> {
    await until(async () => isThere(await this.get(path)), `${path} 等待超时`)
  }

  private async call(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.base + path, {
      method,
      headers: { Authorization: `JWT ${this.token}`, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return answered(response)
  }
}

async function until(isDone: () => Promise<boolean>, otherwise: string): Promise<void> {
  const deadline = Date.now() + DEADLINE_MS
  while (Date.now() < deadline) {
    if (await isDone()) return
    await pause(EVERY_MS)
  }
  throw new Error(otherwise)
}

async function answered(response: Response): Promise<Answer> {
  const answer = (await response.json().catch(() => ({}))) as Answer
  if (response.ok) return answer
  const [error] = (answer['errors'] ?? []) as { message?: string; data?: unknown }[]
  throw new Error(`${response.status} ${error?.message ?? ''} ${JSON.stringify(error?.data ?? {})}`)
}
