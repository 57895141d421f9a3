import { isBlank } from '@/domain/content/clean-text'
import type { CalloutFields } from '@/domain/content/lexical'
import { element, escapeText, lookStyle, withLook } from './html'
import type { RenderContext } from './render-context'

/** 提示框: a word says what it is (提示, 注意, 急救), border and colour only repeat it. */
export function renderCallout(fields: CalloutFields, { theme }: RenderContext): string {
  const look = theme.callouts[fields.tone]
  const { title, text } = fields
  if (isBlank(title ?? '') && isBlank(text)) return ''
  const tag = element('span', `${look.tag};${lookStyle(theme.text.tag)}`, look.label)
  const heading = isBlank(title ?? '')
    ? ''
    : '&nbsp;' +
      element(
        'strong',
        `${lookStyle(look.title)};font-weight:bold`,
        escapeText((title ?? '').trim()),
      )
  const lines = text
    .split('\n')
    .filter((line) => !isBlank(line))
    .map((line) =>
      element('p', withLook('margin:8px 0 0', theme.text.body), escapeText(line.trim())),
    )
    .join('')
  const head = element(
    'section',
    withLook('line-height:1.6;text-align:left', look.title),
    tag + heading,
  )
  return element('section', look.box, head + lines)
}
