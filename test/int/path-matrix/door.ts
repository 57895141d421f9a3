/** One request as an attacker writes it. `body`: JSON unless it is a form or a string. */
export interface Sent {
  readonly method: string
  /** From `/api/…` on, query included. */
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Answer {
  /** HTTP status; of a GraphQL answer with errors, the one its first error names. */
  readonly status: number
  readonly json: Readonly<Record<string, unknown>>
  readonly text: string
  readonly headers: Headers
}

/** A way into the desk: the route handlers in this process, or a server's port. */
export type Door = (token: string | null, sent: Sent) => Promise<Answer>

type Answering = (request: Request) => Promise<Response>

/** The door whose requests `answering` answers. `base`: without a trailing slash. */
export const doorTo =
  (base: string, answering: Answering): Door =>
  async (token, sent) =>
    answerOf(await answering(requestOf(base, token, sent)))

function requestOf(base: string, token: string | null, sent: Sent): Request {
  const { method, path, body, headers = {} } = sent
  const isRaw = body instanceof FormData || body instanceof Blob || typeof body === 'string'
  const content = isRaw ? body : body === undefined ? undefined : JSON.stringify(body)
  return new Request(base + path, {
    method,
    headers: {
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(content === undefined || isRaw ? {} : { 'Content-Type': 'application/json' }),
      // A browser and undici send it; a Request made by hand does not.
      ...(typeof content === 'string'
        ? { 'Content-Length': String(Buffer.byteLength(content)) }
        : {}),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content }),
  })
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const json = parsed(text)
  const [error] = (Array.isArray(json['errors']) ? json['errors'] : []) as {
    extensions?: { statusCode?: number }
  }[]
  // A query that does not fit the schema is refused with 400 before anything ran.
  const status =
    error && response.status === 200 ? (error.extensions?.statusCode ?? 400) : response.status
  return { status, json, text, headers: response.headers }
}

function parsed(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** The door of a running server. */
export const httpDoor = (base: string): Door => doorTo(base, (request) => fetch(request))
