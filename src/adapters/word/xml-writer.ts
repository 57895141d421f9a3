import { WORD_NAMESPACE } from './namespaces'

/** C0 controls are not XML; a file that holds them is otherwise fine. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g

const escapeXml = (text: string): string =>
  text
    .replace(CONTROLS, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Writes XML piece by piece; what was written since a position can be taken back. */
export class XmlWriter {
  private readonly out: string[] = []

  get position(): number {
    return this.out.length
  }

  takeBack(position: number): void {
    this.out.length = position
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    let tag = `<${name}`
    for (const [key, value] of Object.entries(attributes)) tag += ` ${key}="${escapeXml(value)}"`
    this.out.push(`${tag}>`)
  }

  close(name: string): void {
    this.out.push(`</${name}>`)
  }

  text(text: string): void {
    this.out.push(escapeXml(text))
  }

  /** A bookmark of ours; it brings its own namespace, whatever prefix the file uses. */
  bookmark(name: string): void {
    this.out.push(
      `<yx:bookmarkStart xmlns:yx="${WORD_NAMESPACE}" yx:id="0" yx:name="${escapeXml(name)}"/>`,
    )
  }

  toString(): string {
    return this.out.join('')
  }
}
