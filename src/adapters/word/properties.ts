import type { Names } from './namespaces'

/** What a paragraph says of itself beside its text; mammoth keeps only part of it. */
export interface ParagraphFacts {
  styleId: string | null
  list: string | null
  level: number | null
  align: string | null
  outline: number | null
}

export interface RunFacts {
  isHidden: boolean
  isColoured: boolean
  hasFont: boolean
}

const isOn = (value: string | undefined): boolean =>
  value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'

const PLAIN_COLOURS = new Set(['auto', '000000', 'FFFFFF', 'NONE', 'CLEAR'])

/** Gathers paragraph and run properties as the elements of a part go by. */
export class PropertyReader {
  private readonly paragraphPath: { readonly index: number; readonly facts: ParagraphFacts }[] = []
  private readonly runs: RunFacts[] = []

  constructor(
    private readonly names: Names,
    private readonly paragraphs: ParagraphFacts[],
  ) {}

  /** @returns the new paragraph's number. */
  startParagraph(): number {
    const facts: ParagraphFacts = {
      styleId: null,
      list: null,
      level: null,
      align: null,
      outline: null,
    }
    const index = this.paragraphs.push(facts) - 1
    this.paragraphPath.push({ index, facts })
    return index
  }

  endParagraph(): void {
    this.paragraphPath.pop()
  }

  endRun(): RunFacts {
    return this.runs.pop() ?? { isHidden: false, isColoured: false, hasFont: false }
  }

  /** @param path names of the open elements, the new one last. */
  open(path: readonly string[], attributes: Readonly<Record<string, string>>): void {
    const name = path.at(-1)
    const parent = path.at(-2)
    if (name === undefined) return
    const value = this.names.attribute(attributes, 'w:val')
    if (name === 'w:r') this.runs.push({ isHidden: false, isColoured: false, hasFont: false })
    else if (parent === 'w:pPr') this.paragraphProperty(name, value)
    else if (parent === 'w:numPr') this.numberingProperty(name, value)
    else if (parent === 'w:rPr' && path.at(-3) === 'w:r') this.runProperty(name, value, attributes)
  }

  private paragraphProperty(name: string, value: string | undefined): void {
    const facts = this.paragraphPath.at(-1)?.facts
    if (!facts || value === undefined) return
    if (name === 'w:pStyle') facts.styleId = value
    if (name === 'w:jc') facts.align = value
    if (name === 'w:outlineLvl') facts.outline = Number.parseInt(value, 10)
  }

  private numberingProperty(name: string, value: string | undefined): void {
    const facts = this.paragraphPath.at(-1)?.facts
    if (!facts || value === undefined) return
    if (name === 'w:numId') facts.list = value
    if (name === 'w:ilvl') facts.level = Number.parseInt(value, 10)
  }

  private runProperty(
    name: string,
    value: string | undefined,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const run = this.runs.at(-1)
    if (!run) return
    if (name === 'w:vanish') run.isHidden = isOn(value)
    if (name === 'w:rFonts' || name === 'w:sz') run.hasFont = true
    if (name === 'w:highlight' && isOn(value)) run.isColoured = true
    const colour = name === 'w:shd' ? this.names.attribute(attributes, 'w:fill') : value
    const isColour = name === 'w:color' || name === 'w:shd'
    if (isColour && colour !== undefined && !PLAIN_COLOURS.has(colour.toUpperCase())) {
      run.isColoured = colour.toLowerCase() !== 'auto'
    }
  }
}
