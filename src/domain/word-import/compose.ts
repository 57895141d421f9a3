import { TEXT_FORMAT } from '@/domain/content/lexical'
import { isAnchor } from '@/domain/content/link-url'
import { refuseOversize } from './measure'
import { guessHeadings, headingTags, takeTitle, type HeadingTag } from './headings'
import { lossMessage, NOTE_MESSAGES, NoteCollector, shorten, WHERE_LENGTH } from './import-note'
import type { ImportBlock, ImportInline, ImportLink, WordDocument } from './import-document'
import { allowedHref, joinLines, mergeRuns, splitParagraphs, textOf, withoutBold } from './inline'
import { MAX_LIST_LEVEL, nestLists, type ListLine } from './lists'
import { ListCounter } from './numbering'
import { composeTable } from './tables'
import type { WordBlock, WordInline, WordParagraph, WordSource } from './word-tree'

/** A paragraph's words, and what hung on them. */
interface Pieces {
  readonly text: ImportInline[]
  readonly images: number[]
}

/**
 * Makes the editor's decisions on a Word document: its title, its headings, real lists, clean
 * paragraphs, footnotes at the end, and a report of everything that could not come along.
 * @throws DomainError TOO_LARGE `{problem: 'nodes' | 'text', limit}` where a post could not hold it.
 */
export function composeDocument(source: WordSource): WordDocument {
  const notes = new NoteCollector()
  const titled = takeTitle(source.blocks)
  const headed = guessHeadings(titled.blocks)
  const tags = headingTags(headed)
  const composer = new Composer(source, notes, tags.tagOf)
  const blocks = composer.blocks(headed.blocks)
  blocks.push(...composer.footnotes())
  refuseOversize(blocks)
  if (headed.guessed.length > 0) {
    notes.addGeneral('HEADINGS_GUESSED', NOTE_MESSAGES.headingsGuessed(headed.guessed))
  }
  composer.unplacedLosses()
  if (tags.isFlattened) notes.addGeneral('HEADINGS_FLATTENED', NOTE_MESSAGES.headingsFlattened())
  return { title: titled.title, blocks, images: source.images, report: notes.list() }
}

class Composer {
  private readonly counter: ListCounter
  private readonly noteOrder: number[] = []
  private readonly reportedLosses = new Set<number>()
  private hasContents = false

  constructor(
    private readonly source: WordSource,
    private readonly notes: NoteCollector,
    private readonly tagOf: (level: number) => HeadingTag,
  ) {
    this.counter = new ListCounter(source.lists)
  }

  blocks(blocks: readonly WordBlock[]): ImportBlock[] {
    const out: ImportBlock[] = []
    let lines: ListLine[] = []
    const endList = (): void => {
      out.push(...nestLists(lines))
      lines = []
    }
    for (const block of blocks) {
      if (block.kind === 'loss') this.loss(block.loss)
      else if (block.kind === 'table') {
        endList()
        out.push(
          ...composeTable(block, { blocks: (inner) => this.blocks(inner), notes: this.notes }),
        )
      } else {
        const made = this.paragraph(block)
        if (made.line) lines.push(made.line)
        if (made.blocks.length > 0) {
          endList()
          out.push(...made.blocks)
        }
      }
    }
    endList()
    return out
  }

  /** The notes referred to, numbered as in the text, under a rule. */
  footnotes(): ImportBlock[] {
    if (this.noteOrder.length === 0) return []
    const out: ImportBlock[] = [{ kind: 'rule' }]
    // A note may refer to another; the list grows while it is read.
    for (let place = 0; place < this.noteOrder.length; place += 1) {
      const body = this.source.notes[this.noteOrder[place] ?? -1] ?? []
      const [first, ...rest] = this.blocks(body)
      const sign: ImportInline = { kind: 'text', text: `[${place + 1}] `, format: 0 }
      if (first?.kind === 'paragraph') {
        out.push({ ...first, children: mergeRuns([sign, ...first.children]) }, ...rest)
      } else {
        out.push({ kind: 'paragraph', align: '', children: [sign] })
        out.push(...(first ? [first] : []), ...rest)
      }
    }
    this.notes.addGeneral('FOOTNOTES', NOTE_MESSAGES.footnotes(this.noteOrder.length))
    return out
  }

  /** Losses that stand nowhere in the text: page furniture, fonts. */
  unplacedLosses(): void {
    this.source.losses.forEach((loss, index) => {
      if (!this.reportedLosses.has(index)) this.notes.addGeneral(loss.code, lossMessage(loss))
    })
  }

  private paragraph(block: WordParagraph): { blocks: ImportBlock[]; line: ListLine | null } {
    this.notes.at(textOf(block.children))
    const { text, images } = this.pieces(block.children)
    const where = shorten(textOf(text), WHERE_LENGTH) || this.notes.here()
    const located = images.map((image): ImportBlock => ({ kind: 'image', image, where }))
    const numbered =
      block.numbering && splitParagraphs(text).length > 0
        ? this.counter.next(block.numbering.list, block.numbering.level)
        : null
    if (block.role.kind === 'contents') {
      if (!this.hasContents) {
        this.hasContents = true
        this.notes.add('CONTENTS_DROPPED', NOTE_MESSAGES.contentsDropped())
      }
      return { blocks: located, line: null }
    }
    const isList = numbered !== null && numbered.kind !== 'label' && block.role.kind === 'normal'
    if (isList) {
      const line = {
        level: Math.min(block.numbering?.level ?? 0, MAX_LIST_LEVEL),
        isOrdered: numbered.kind === 'ordered',
        value: numbered.value,
        children: joinParts(splitParagraphs(text)),
      }
      if ((block.numbering?.level ?? 0) > MAX_LIST_LEVEL) {
        this.notes.add('LIST_FLATTENED', NOTE_MESSAGES.listFlattened())
      }
      return { blocks: located, line }
    }
    const label = numbered ? numbered.label || `${numbered.value}.` : ''
    const isBullet = numbered?.kind === 'bullet'
    return {
      blocks: [...this.textBlocks(block, text, isBullet ? '' : label), ...located],
      line: null,
    }
  }

  private textBlocks(
    block: WordParagraph,
    text: readonly ImportInline[],
    label: string,
  ): ImportBlock[] {
    const [first, ...rest] = splitParagraphs(text)
    if (!first) return []
    const isTight = /[、，）)．]$/.test(label)
    const sign = label === '' ? '' : isTight ? label : `${label} `
    const format = first[0]?.kind === 'text' ? first[0].format & TEXT_FORMAT.bold : 0
    const labelled = mergeRuns([{ kind: 'text' as const, text: sign, format }, ...first])
    const parts = [labelled, ...rest]
    switch (block.role.kind) {
      case 'heading': {
        const children = withoutBold(joinLines(joinParts(parts)))
        return [
          { kind: 'heading', tag: this.tagOf(block.role.level), align: block.align, children },
        ]
      }
      case 'quote':
        return parts.map((children) => ({ kind: 'quote', children }))
      case 'normal':
      case 'title':
      case 'contents':
        return parts.map((children) => ({ kind: 'paragraph', align: block.align, children }))
    }
  }

  /** Sorts a paragraph's runs into words and pictures, and reports losses as they are met. */
  private pieces(children: readonly WordInline[]): Pieces {
    const text: ImportInline[] = []
    const images: number[] = []
    for (const child of children) {
      switch (child.kind) {
        case 'text':
        case 'break':
        case 'tab':
          text.push(child)
          break
        case 'image':
          images.push(child.image)
          break
        case 'loss':
          this.loss(child.loss)
          break
        case 'note':
          text.push(this.noteSign(child.note))
          break
        case 'link': {
          const inner = this.pieces(child.children)
          images.push(...inner.images)
          if (inner.images.length > 0) {
            this.notes.add('IMAGE_LINK_DROPPED', NOTE_MESSAGES.imageLinkDropped())
          }
          text.push(...this.link(child.href, inner.text))
          break
        }
      }
    }
    return { text, images }
  }

  private link(href: string, children: readonly ImportInline[]): ImportInline[] {
    const flat = children.flatMap((child) => (child.kind === 'link' ? child.children : [child]))
    if (textOf(flat).trim() === '') return flat
    // A bookmark within the document leads nowhere in a post; its words are enough.
    if (href === '' || isAnchor(href)) return flat
    const allowed = allowedHref(href)
    if (allowed === null) {
      this.notes.add('LINK_DROPPED', NOTE_MESSAGES.linkDropped(href))
      return flat
    }
    const link: ImportLink = { kind: 'link', href: allowed, children: mergeRuns(flat) }
    return [link]
  }

  private noteSign(note: number): ImportInline {
    const known = this.noteOrder.indexOf(note)
    const place = known >= 0 ? known + 1 : this.noteOrder.push(note)
    return { kind: 'text', text: `[${place}]`, format: TEXT_FORMAT.superscript }
  }

  private loss(index: number): void {
    const loss = this.source.losses[index]
    if (!loss || this.reportedLosses.has(index)) return
    this.reportedLosses.add(index)
    this.notes.add(loss.code, lossMessage(loss))
  }
}

/** Parts of one list item or heading, kept apart by a soft return. */
function joinParts(parts: readonly (readonly ImportInline[])[]): ImportInline[] {
  return parts.flatMap((part, index) =>
    index === 0 ? part : [{ kind: 'break' as const }, ...part],
  )
}
