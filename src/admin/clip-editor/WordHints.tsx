'use client'

import { speakEditor } from '@/messages/clip-editor'
import { useLanguage } from '../shared/use-language'
import type { WordHint } from './use-word-hints'

/** What the law has against words, right under them. The post's own check decides; this is early notice. */
export function WordHints({ hints }: { readonly hints: readonly WordHint[] }) {
  const say = speakEditor(useLanguage())
  if (hints.length === 0) return null
  return (
    <ul className="yx-cut__hints" role="status">
      {hints.map(({ text, reason, severity }) => (
        <li key={`${text} ${reason}`} data-severity={severity}>
          {say('unlawful', { text, reason })}
        </li>
      ))}
    </ul>
  )
}
