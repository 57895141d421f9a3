/** Prefixes by which we know the namespaces of a Word file, whatever the file calls them. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://purl.oclc.org/ooxml/drawingml/chart': 'c',
  'http://schemas.microsoft.com/office/drawing/2014/chartex': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/diagram': 'dgm',
  'http://purl.oclc.org/ooxml/drawingml/diagram': 'dgm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
}

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/**
 * Translates names as a file writes them into ours. A prefix means one namespace throughout a file;
 * no Office program uses it otherwise.
 */
export class Names {
  private readonly prefixes = new Map<string, string>()

  /** Learns from an element's xmlns attributes. */
  learn(attributes: Readonly<Record<string, string>>): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const known = PREFIXES[value]
      if (known !== undefined) this.prefixes.set(name.slice(6), known)
    }
  }

  /** `ns0:p` → `w:p`; names of unknown namespaces stay as they are. */
  of(name: string): string {
    const colon = name.indexOf(':')
    const prefix = this.prefixes.get(colon < 0 ? '' : name.slice(0, colon))
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`
  }

  attribute(attributes: Readonly<Record<string, string>>, wanted: string): string | undefined {
    for (const [name, value] of Object.entries(attributes)) {
      if (name === wanted || (name.includes(':') && this.of(name) === wanted)) return value
    }
    return undefined
  }
}
