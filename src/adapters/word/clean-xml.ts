import { Parser } from 'htmlparser2'
import type { LossCode } from '@/domain/word-import/word-tree'
import { LOSS_MARK, PARAGRAPH_MARK, type CleanContext } from './clean-context'
import { drawnThing, pictureProblem, programName } from './embedded'
import { Names } from './namespaces'
import type { Relationship } from './package-parts'
import { PropertyReader } from './properties'
import { tooLarge } from './refuse'
import { XmlWriter } from './xml-writer'

/** Wrappers whose content counts and whose own meaning does not; mammoth would drop both. */
const UNWRAPPED = new Set(['w:dir', 'w:bdo', 'w:fldSimple', 'w:ruby', 'w:rubyBase'])
/** Dropped with all they hold: tracked-format history, our bookmarks' likes, ruby properties. */
const DROPPED = new Set([
  'w:pPrChange',
  'w:rPrChange',
  'w:tblPrChange',
  'w:tcPrChange',
  'w:rubyPr',
  'w:bookmarkStart',
  'w:bookmarkEnd',
])
const REVISIONS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

/** A subtree that is left out while its words are gathered. */
interface Skipped {
  readonly depth: number
  readonly code: LossCode | 'choice' | 'nothing'
  text: string
  /** What else was seen in it. */
  found: LossCode | null
}
interface OpenRun {
  readonly start: number
  text: string
}
interface OpenObject {
  readonly depth: number
  program: string
}
interface Alternative {
  hasFallback: boolean
  choice: Skipped | null
}

/**
 * Rewrites one XML part for mammoth: paragraphs numbered, everything mammoth would pass over in silence
 * noted as a loss at its place, nothing external left in it.
 * @returns the part's new text.
 */
export function cleanXml(part: string, context: CleanContext): string {
  return new Cleaner(part, context).run()
}

class Cleaner {
  private readonly out = new XmlWriter()
  private readonly names = new Names()
  private readonly stack: string[] = []
  private readonly relationships: ReadonlyMap<string, Relationship>
  private readonly properties: PropertyReader
  private readonly runs: OpenRun[] = []
  private readonly objects: OpenObject[] = []
  private readonly alternatives: Alternative[] = []
  private readonly boxes: { depth: number; text: string }[] = []
  private skipped: Skipped | null = null
  private pending: number[] = []
  private characters = 0

  constructor(
    private readonly part: string,
    private readonly context: CleanContext,
  ) {
    this.relationships = context.parts.relationships(part)
    this.properties = new PropertyReader(this.names, context.paragraphs)
  }

  run(): string {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.open(name, attributes),
        onclosetag: (name) => this.close(name),
        ontext: (text) => this.text(text),
      },
      { xmlMode: true, decodeEntities: true },
    )
    parser.end(this.context.parts.xml(this.part))
    return this.out.toString()
  }

  private open(written: string, attributes: Record<string, string>): void {
    this.names.learn(attributes)
    const name = this.names.of(written)
    const parent = this.stack.at(-1) ?? ''
    this.stack.push(name)
    if (this.skipped) {
      this.skipped.found ??= drawnThing(name)
      return
    }
    if (this.isSkipped(name, parent, attributes)) return
    if (UNWRAPPED.has(name)) return
    this.properties.open(this.stack, attributes)
    if (REVISIONS.has(name) && !/Pr$/.test(parent)) this.lose('TRACKED_CHANGES')
    if (name === 'mc:AlternateContent') this.alternatives.push({ hasFallback: false, choice: null })
    if (name === 'mc:Fallback') {
      const alternative = this.alternatives.at(-1)
      if (alternative) alternative.hasFallback = true
    }
    if (name === 'w:object') this.objects.push({ depth: this.stack.length, program: '' })
    const object = this.objects.at(-1)
    if (name === 'o:OLEObject' && object) object.program = attributes['ProgID'] ?? ' '
    if (name === 'w:r') this.runs.push({ start: this.out.position, text: '' })
    if (name === 'w:txbxContent') this.boxes.push({ depth: this.stack.length, text: '' })
    this.out.open(tagOf(name, written), attributes)
    if (name === 'w:p') this.out.bookmark(`${PARAGRAPH_MARK}${this.properties.startParagraph()}`)
  }

  /** Begins to leave out a subtree, if this element is one that cannot come along. */
  private isSkipped(name: string, parent: string, attributes: Record<string, string>): boolean {
    const skip = (code: Skipped['code']): true => {
      this.skipped = { depth: this.stack.length, code, text: '', found: null }
      return true
    }
    if (DROPPED.has(name)) return skip('nothing')
    if (name === 'mc:Choice') return skip('choice')
    if (name === 'm:oMath' || name === 'm:oMathPara') return skip('EQUATION')
    if (name === 'w:altChunk') return skip('EMBEDDED_HTML')
    if (name === 'c:chart') return skip('CHART')
    if (name === 'dgm:relIds') return skip('SMART_ART')
    if (name === 'w:rt') return skip('RUBY')
    if (name === 'w:txbxContent' && parent !== 'v:textbox') return skip('TEXT_BOX_LOST')
    if (name !== 'a:blip' && name !== 'v:imagedata') return false
    const problem = this.pictureProblem(name, attributes)
    if (problem === null) return false
    if (problem.code) this.lose(problem.code, problem.detail)
    return skip('nothing')
  }

  private pictureProblem(name: string, attributes: Record<string, string>) {
    const relationship = (key: string): Relationship | undefined =>
      this.relationships.get(this.names.attribute(attributes, key) ?? '')
    return pictureProblem({
      embedded: relationship(name === 'a:blip' ? 'r:embed' : 'r:id'),
      linked: relationship(name === 'a:blip' ? 'r:link' : 'r:href'),
      isInObject: this.objects.length > 0,
      parts: this.context.parts,
    })
  }

  private close(written: string): void {
    const depth = this.stack.length
    const name = this.stack.pop() ?? ''
    if (this.skipped) {
      if (this.skipped.depth === depth) this.endSkip(this.skipped)
      return
    }
    if (UNWRAPPED.has(name)) return
    if (name === 'w:p') this.flush()
    this.out.close(tagOf(name, written))
    if (name === 'w:p') this.properties.endParagraph()
    if (name === 'w:r') this.endRun()
    if (name === 'mc:AlternateContent') this.endAlternative()
    if (name === 'w:txbxContent') {
      const box = this.boxes.pop()
      if (box && box.text.trim() !== '') this.lose('TEXT_BOX', box.text.trim())
    }
    if (name === 'w:object' && this.objects.at(-1)?.depth === depth) {
      const program = this.objects.pop()?.program ?? ''
      if (/^Equation/i.test(program)) this.lose('EQUATION')
      else if (program !== '') this.lose('EMBEDDED_OBJECT', programName(program.trim()))
    }
  }

  private endSkip(skipped: Skipped): void {
    this.skipped = null
    if (skipped.code === 'nothing') return
    if (skipped.code === 'choice') {
      const alternative = this.alternatives.at(-1)
      if (alternative) alternative.choice = skipped
      return
    }
    this.lose(skipped.code, skipped.text.trim())
  }

  private endAlternative(): void {
    const alternative = this.alternatives.pop()
    const choice = alternative?.choice
    if (!alternative || alternative.hasFallback || !choice) return
    this.lose(choice.found ?? 'SHAPE', choice.text.trim())
  }

  private endRun(): void {
    const run = this.runs.pop()
    const style = this.properties.endRun()
    if (!run) return
    if (style.isHidden && run.text !== '') {
      this.out.takeBack(run.start)
      this.lose('HIDDEN_TEXT', run.text)
      return
    }
    if (run.text.trim() === '') return
    if (style.isColoured) this.lose('COLOURS')
    // Fonts concern the whole document; their loss has no place.
    if (style.hasFont) this.context.losses.add('FONTS')
  }

  private text(text: string): void {
    const name = this.stack.at(-1) ?? ''
    const isWords = name === 'w:t' || name === 'm:t'
    if (this.skipped) {
      if (isWords) this.skipped.text += text
      return
    }
    if (isWords) {
      this.characters += text.length
      if (this.characters > this.context.maxCharacters) {
        throw tooLarge('text', this.context.maxCharacters)
      }
      const run = this.runs.at(-1)
      if (run) run.text += text
      const box = this.boxes.at(-1)
      if (box && box.text.length < 200) box.text += text
    }
    this.out.text(text)
  }

  /** Notes a loss here. Deleted text has nothing to lose. */
  private lose(code: LossCode, detail = ''): void {
    const isDeleted = this.stack.some((name) => name === 'w:del' || name === 'w:moveFrom')
    if (isDeleted && code !== 'TRACKED_CHANGES') return
    const index = this.context.losses.add(code, detail)
    if (index === null) return
    this.pending.push(index)
    if (!this.stack.includes('w:p')) this.flush()
  }

  /** Writes the marks of losses where mammoth will carry them: directly in a paragraph, or beside one. */
  private flush(): void {
    for (const index of this.pending) this.out.bookmark(`${LOSS_MARK}${index}`)
    this.pending = []
  }
}

/** A carriage return is a line break; mammoth knows only the latter. */
const tagOf = (name: string, written: string): string =>
  name === 'w:cr' ? written.replace(/cr$/, 'br') : written
