import { DomainError } from '@/domain/errors'
import { requireDocument } from './json-body'

const BOUNDARY = /boundary=(?:"([^"]+)"|([^;\s]+))/i
const NAME = Buffer.from('name="_payload"')
const FILE = Buffer.from('filename=')
const HEAD_END = Buffer.from('\r\n\r\n')

/**
 * A form carries its document as the text of a part called `_payload`; what is said of the body of a
 * JSON request is true of it too. A form that ends nowhere, or holds neither a document nor a file, is none.
 *
 * @throws DomainError `BAD_REQUEST` (400) with `problem`.
 */
export function requireFormDocument(contentType: string, body: Uint8Array): void {
  const match = BOUNDARY.exec(contentType)
  const boundary = match?.[1] ?? match?.[2]
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  if (boundary === undefined || !bytes.includes(`--${boundary}--`)) throw refused()
  if (!bytes.includes(NAME) && !bytes.includes(FILE)) throw refused()
  for (let at = bytes.indexOf(NAME); at >= 0; at = bytes.indexOf(NAME, at + NAME.length)) {
    const start = bytes.indexOf(HEAD_END, at)
    const stop = bytes.indexOf(`\r\n--${boundary}`, start)
    if (start < 0 || stop < 0) throw refused()
    const text = bytes.toString('utf8', start + HEAD_END.length, stop)
    requireDocument({ method: 'PATCH', contentType: 'application/json' }, text)
  }
}

const refused = (): DomainError => new DomainError('BAD_REQUEST', { problem: 'not-a-form' })
