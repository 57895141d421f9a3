import { DomainError } from '@/domain/errors'

/** One part of a multipart body; `bytes` must be read to its end before the next part is asked for. */
export interface MultipartPart {
  readonly name: string
  /** The name the client gave the file; null for a plain field. */
  readonly filename: string | null
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Headers of a part longer than this were not written by a browser. */
const MAX_HEADERS = 16 * 1024
const CRLF = Buffer.from('\r\n')

/**
 * The parts of a multipart body one after another, never more of it in memory than a chunk: a clip of two
 * gigabytes passes through.
 *
 * @throws DomainError `BAD_REQUEST` (400) for what is no multipart body, or one that ends too early.
 */
export async function* multipartParts(
  contentType: string,
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<MultipartPart, void, void> {
  const reader = new Reader(body)
  const boundary = boundaryOf(contentType)
  // Before the first boundary there may be text that nobody reads; the line break before it belongs to it.
  reader.push(CRLF)
  await drained(reader.until(boundary))
  while (!(await isEnd(reader))) {
    const headers = await headersOf(reader)
    const bytes = reader.until(boundary)
    yield { ...headers, bytes }
    await drained(bytes)
  }
}

function boundaryOf(contentType: string): Buffer {
  const [, quoted, plain] = /boundary=(?:"([^"]{1,70})"|([^;\s]{1,70}))/i.exec(contentType) ?? []
  const boundary = quoted ?? plain
  if (!boundary) throw refused('boundary')
  return Buffer.from(`\r\n--${boundary}`, 'latin1')
}

const refused = (problem: string): DomainError => new DomainError('BAD_REQUEST', { problem })

/** After a boundary: `--` ends the body, a line break begins a part. */
async function isEnd(reader: Reader): Promise<boolean> {
  const mark = await reader.take(2)
  if (mark.equals(Buffer.from('--'))) return true
  if (!mark.equals(CRLF)) throw refused('multipart')
  return false
}

async function headersOf(reader: Reader): Promise<Omit<MultipartPart, 'bytes'>> {
  // A part without any header begins with the empty line itself.
  reader.unread(CRLF)
  const text = await collected(reader.until(Buffer.from('\r\n\r\n')), MAX_HEADERS)
  const disposition = /^content-disposition:(.*)$/im.exec(text)?.[1] ?? ''
  const name = parameter(disposition, 'name')
  if (name === null) throw refused('multipart')
  return { name, filename: parameter(disposition, 'filename') }
}

/** Browsers write names as UTF-8 and `"` as `%22`. */
function parameter(disposition: string, key: string): string | null {
  const found = new RegExp(`[;\\s]${key}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1]
  const bare = new RegExp(`[;\\s]${key}=([^;"\\s]+)`, 'i').exec(disposition)?.[1]
  const value = found ?? bare
  return value === undefined ? null : value.replaceAll('%22', '"').replace(/\\(.)/g, '$1')
}

async function drained(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const chunk of bytes) void chunk
}

/** A part that is text. @throws DomainError `TOO_LARGE` (413) beyond `limit` bytes. */
export async function collected(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > limit) throw new DomainError('TOO_LARGE', { limit })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

class Reader {
  #rest: Buffer = Buffer.alloc(0)
  readonly #source: AsyncIterator<Uint8Array>

  constructor(body: AsyncIterable<Uint8Array>) {
    this.#source = body[Symbol.asyncIterator]()
  }

  push(bytes: Uint8Array): void {
    this.#rest = Buffer.concat([this.#rest, bytes])
  }

  unread(bytes: Uint8Array): void {
    this.#rest = Buffer.concat([bytes, this.#rest])
  }

  async take(length: number): Promise<Buffer> {
    while (this.#rest.length < length) await this.#more()
    const taken = this.#rest.subarray(0, length)
    this.#rest = this.#rest.subarray(length)
    return taken
  }

  /** What comes before `mark`; the mark itself is passed over. Reading it again gives nothing more. */
  async *until(mark: Buffer): AsyncGenerator<Uint8Array, void, void> {
    for (;;) {
      const at = this.#rest.indexOf(mark)
      if (at >= 0) {
        const last = this.#rest.subarray(0, at)
        this.#rest = this.#rest.subarray(at + mark.length)
        if (last.length > 0) yield last
        return
      }
      // The end of what is here may be the beginning of the mark.
      const safe = this.#rest.length - mark.length + 1
      if (safe > 0) {
        const part = this.#rest.subarray(0, safe)
        this.#rest = this.#rest.subarray(safe)
        yield part
      }
      await this.#more()
    }
  }

  async #more(): Promise<void> {
    const next: IteratorResult<Uint8Array, unknown> = await this.#source.next()
    if (next.done === true) throw refused('multipart-cut-off')
    this.push(next.value)
  }
}
