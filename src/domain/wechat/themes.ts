import { DomainError } from '@/domain/errors'
import type { Look } from './html'
import type { CalloutFields } from '@/domain/content/lexical'

interface CalloutLook {
  /** The word that says what the box is, without its colour. */
  readonly label: string
  readonly box: string
  readonly tag: string
  readonly title: Look
}

/**
 * A theme is data: looks of text and the inline styles around them. Styles hold no colour of text and
 * no size, those come from the look. Grounds obey the platform's dark mode (see `docs/decisions`):
 * brighter than 250 or pure grey, so that they turn dark; or a label's deep colour under white text.
 */
export interface Theme {
  readonly key: string
  readonly name: string
  /** Colour of the page around the article, for the preview. */
  readonly ground: string
  readonly text: {
    readonly body: Look
    readonly h2: Look
    readonly h3: Look
    readonly h4: Look
    readonly small: Look
    readonly caption: Look
    readonly cell: Look
    readonly headCell: Look
    readonly label: Look
    readonly marker: Look
    readonly tag: Look
  }
  /** Colour of bold words and of links. */
  readonly strong: string
  readonly link: string
  readonly codeGround: string
  readonly styles: {
    readonly root: string
    readonly p: string
    readonly h2: string
    readonly h3: string
    readonly h4: string
    readonly quote: string
    readonly inBox: string
    readonly list: string
    readonly plainList: string
    readonly item: string
    readonly hanging: string
    readonly nested: string
    readonly rule: string
    readonly figure: string
    readonly image: string
    readonly caption: string
    readonly tableBox: string
    readonly table: string
    readonly cell: string
    readonly headCell: string
    readonly lead: string
    readonly facts: string
    readonly fact: string
    readonly notesHead: string
    readonly note: string
    readonly closing: string
    readonly video: string
  }
  readonly callouts: Readonly<Record<CalloutFields['tone'], CalloutLook>>
}

const TEAL = '#0B6E69'
const INK = '#333'
const WHITE = '#fff'

/** 安心青: calm and clinical, large enough for readers of sixty, one colour. */
const CALM_TEAL: Theme = {
  key: 'calm-teal',
  name: '安心青',
  ground: WHITE,
  text: {
    body: { size: 17, color: INK },
    h2: { size: 20, color: TEAL, isStrong: true },
    h3: { size: 18, color: TEAL, isStrong: true },
    h4: { size: 17, color: INK, isStrong: true },
    small: { size: 14, color: '#595959' },
    caption: { size: 14, color: '#595959' },
    cell: { size: 15, color: INK },
    headCell: { size: 15, color: TEAL, isStrong: true },
    label: { size: 15, color: TEAL, isStrong: true },
    marker: { size: 17, color: TEAL },
    tag: { size: 14, color: WHITE, isStrong: true },
  },
  strong: TEAL,
  link: TEAL,
  codeGround: '#f2f2f2',
  styles: {
    root: 'line-height:1.8;letter-spacing:.3px;text-align:justify;word-break:break-word',
    p: 'margin:0 0 18px',
    h2: 'margin:36px 0 16px;padding:0 0 0 12px;border-left:4px solid #0B6E69;line-height:1.4;text-align:left;font-weight:bold',
    h3: 'margin:28px 0 12px;line-height:1.5;text-align:left;font-weight:bold',
    h4: 'margin:24px 0 8px;line-height:1.5;text-align:left;font-weight:bold',
    quote:
      'margin:0 0 18px;padding:12px 16px;border-left:3px solid #9cc5c2;background-color:#f6f6f6',
    inBox: 'margin:0',
    list: 'margin:0 0 18px;padding:0 0 0 26px',
    plainList: 'margin:0 0 18px;padding:0;list-style-type:none',
    item: 'margin:0 0 8px',
    hanging: 'padding:0 0 0 22px;text-indent:-22px',
    nested: 'margin:6px 0 0;padding:0 0 0 18px;text-indent:-18px',
    rule: 'margin:32px 0;border:0;border-top:1px solid #c4dcda',
    figure: 'margin:24px 0;text-align:center',
    image: 'display:block;max-width:100%;height:auto;margin:0 auto;border-radius:6px',
    caption: 'margin:8px 0 0;line-height:1.6;text-align:center',
    tableBox: 'margin:24px 0;overflow-x:auto',
    table: 'width:100%;border-collapse:collapse;line-height:1.6;letter-spacing:0;text-align:left',
    cell: 'padding:8px 6px;border:1px solid #c4dcda',
    headCell: 'padding:8px 6px;border:1px solid #c4dcda;background-color:#f2f2f2;font-weight:bold',
    lead: 'margin:0 0 20px;padding:14px 16px;border-top:2px solid #0B6E69;background-color:#f6f6f6',
    facts: 'margin:0 0 28px',
    fact: 'margin:0 0 4px;line-height:1.7;text-align:left',
    notesHead: 'margin:28px 0 8px;line-height:1.5;text-align:left;font-weight:bold',
    note: 'margin:0 0 6px;line-height:1.6;text-align:left;word-break:break-all',
    closing: 'margin:32px 0 0;padding:14px 0 0;border-top:1px solid #c4dcda',
    video:
      'margin:24px 0;padding:16px;border:1px solid #c4dcda;border-radius:6px;text-align:center',
  },
  callouts: {
    tip: {
      label: '提示',
      box: 'margin:24px 0;padding:14px 16px;border:1px solid #0B6E69;border-radius:6px;background-color:#f4fefc',
      tag: 'padding:2px 8px;border-radius:3px;background-color:#0B6E69;font-weight:bold',
      title: { size: 17, color: TEAL, isStrong: true },
    },
    warning: {
      label: '注意',
      box: 'margin:24px 0;padding:14px 16px;border:1px dashed #8a5a00;border-radius:6px;background-color:#fffbf1',
      tag: 'padding:2px 8px;border-radius:3px;background-color:#8a5a00;font-weight:bold',
      title: { size: 17, color: '#7a4f00', isStrong: true },
    },
    emergency: {
      label: '急救',
      box: 'margin:24px 0;padding:14px 16px;border:3px double #b3261e;border-radius:6px;background-color:#fff9f8',
      tag: 'padding:2px 8px;border-radius:3px;background-color:#b3261e;font-weight:bold',
      title: { size: 17, color: '#7f1a16', isStrong: true },
    },
  },
}

const THEMES: readonly Theme[] = [CALM_TEAL]

/** The themes on offer, the first being the default. */
export const listThemes = (): { key: string; name: string }[] =>
  THEMES.map(({ key, name }) => ({ key, name }))

/**
 * @param key a key of {@link listThemes}; without one, the default
 * @throws DomainError BAD_REQUEST `{field: 'theme'}`
 */
export function themeByKey(key?: string | null): Theme {
  if (key == null || key === '') return CALM_TEAL
  const theme = THEMES.find((candidate) => candidate.key === key)
  if (!theme) throw new DomainError('BAD_REQUEST', { field: 'theme' })
  return theme
}
