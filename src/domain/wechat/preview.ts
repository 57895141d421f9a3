import { escapeAttribute, escapeText } from './html'
import type { Theme } from './themes'

/** For the header of the answer that carries a preview: no script, no frame of others, pictures of the house only. */
export const PREVIEW_CSP =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"

/** The same without what a `<meta>` may not say. */
const META_CSP = PREVIEW_CSP.replace("; frame-ancestors 'self'", '')

/** Enough to cover a screen of any size; the layer stays while the text scrolls, and is on every printed page. */
const WATERMARKS = 60

export interface PreviewInput {
  /** The fragment of `renderFragment`, with addresses of the house as picture sources. Goes in unchanged. */
  readonly html: string
  readonly title: string
  readonly theme: Theme
  /** Such as 未经审批, until the revision is approved. */
  readonly watermark?: string | null
  /** A sentence above the article, such as what is still too long. */
  readonly notice?: string | null
}

const styleSheet = ({ ground }: Theme): string =>
  [
    ':root{color-scheme:light}',
    '*{box-sizing:border-box}',
    'body{margin:0;background:#eef1f1;font-family:"PingFang SC","HarmonyOS Sans SC","Noto Sans SC","Microsoft YaHei",sans-serif;-webkit-text-size-adjust:100%}',
    `main{max-width:375px;min-height:100vh;margin:0 auto;padding:20px 16px 48px;background:${ground}}`,
    'main>h1{margin:0 0 20px;font-size:22px;line-height:1.4;color:#191919}',
    '.notice{max-width:375px;margin:0 auto;padding:10px 16px;background:#fff4d6;color:#5c4300;font-size:14px;line-height:1.6}',
    '.watermark{position:fixed;inset:0;z-index:1;display:flex;flex-wrap:wrap;justify-content:space-around;align-content:space-around;gap:64px 32px;overflow:hidden;pointer-events:none;user-select:none}',
    '.watermark span{transform:rotate(-24deg);font-size:20px;font-weight:bold;letter-spacing:2px;color:rgba(179,38,30,.16);white-space:nowrap}',
    '@media print{body{background:none}}',
  ].join('')

/**
 * A page that shows a fragment as a phone would (a column of 375 px under the title), without any script.
 * The watermark is text over the whole window.
 */
export function renderPreview({ html, title, theme, watermark, notice }: PreviewInput): string {
  const marks = watermark
    ? `<div class="watermark" aria-hidden="true">${`<span>${escapeText(watermark)}</span>`.repeat(WATERMARKS)}</div>`
    : ''
  const sentence = [watermark, notice].filter((part) => part != null && part !== '').join('：')
  const banner =
    sentence === '' ? '' : `<p class="notice" role="status">${escapeText(sentence)}</p>`
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(META_CSP)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="robots" content="noindex,nofollow"><meta name="referrer" content="no-referrer">',
    `<title>${escapeText(title)}</title><style>${styleSheet(theme)}</style></head>`,
    `<body>${banner}<main><h1>${escapeText(title)}</h1>${html}</main>${marks}</body></html>`,
  ].join('')
}
