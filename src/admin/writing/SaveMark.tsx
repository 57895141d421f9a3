'use client'

import { clockWords, exactWords } from '@/domain/calendar/time-words'
import { speakWriting } from '@/messages/writing'
import { useLanguage } from '../shared/use-language'
import type { SaveState } from './use-autosave'

interface Props {
  readonly state: SaveState
  readonly isCopyMissing: boolean
}

/** Where the text is, always in sight. */
export function SaveMark({ state, isCopyMissing }: Props) {
  const language = useLanguage()
  const say = speakWriting(language)
  const isTrouble = ['offline', 'frozen', 'refused'].includes(state.kind)
  return (
    <span
      className={isTrouble ? 'yx-save yx-save--trouble' : 'yx-save'}
      role="status"
      title={state.kind === 'saved' ? exactWords(state.at, language) : undefined}
    >
      {wordsOf(state, say)}
      {isCopyMissing ? say('noRoom') : ''}
    </span>
  )
}

function wordsOf(state: SaveState, say: ReturnType<typeof speakWriting>): string {
  switch (state.kind) {
    case 'clean':
      return say('saveOn')
    case 'waiting':
      return say('saveWaiting')
    case 'saving':
      return say('saving')
    case 'saved':
      return say('saved', { time: clockWords(state.at) })
    case 'untitled':
      return say('saveUntitled')
    case 'offline':
      return say('saveOffline')
    case 'frozen':
      return say('saveFrozen')
    case 'refused':
      return say('saveRefused', { why: state.message })
  }
}
