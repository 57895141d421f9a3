'use client'

import { speakParts, type PART_WORDS } from '@/messages/desk-parts'
import { Sheet } from './Sheet'
import { useLanguage } from './use-language'

type KeyWord = Extract<keyof typeof PART_WORDS, `key${string}`>
type Keys = readonly (readonly [key: string, does: KeyWord])[]

const EVERYWHERE: Keys = [
  ['/', 'keySearch'],
  ['?', 'keyHelp'],
  ['Esc', 'keyClose'],
]

/** Pages that list posts. */
export const LIST_KEYS: Keys = [
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['Enter', 'keyOpen'],
  ...EVERYWHERE,
]

/** The review of one post. */
export const REVIEW_KEYS: Keys = [
  ['a', 'keyPass'],
  ['r', 'keyReturn'],
  ['j', 'keyNext'],
  ['k', 'keyPrevious'],
  ['Enter', 'keyGoOn'],
  ...EVERYWHERE,
]

interface Props {
  readonly keys: Keys
  readonly isOpen: boolean
  readonly onClose: () => void
}

export function HelpSheet({ keys, isOpen, onClose }: Props) {
  const say = speakParts(useLanguage())
  return (
    <Sheet title={say('keysTitle')} isOpen={isOpen} onClose={onClose}>
      <dl className="yx-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
