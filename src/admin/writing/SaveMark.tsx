'use client'

import { clockWords, exactWords } from '@/domain/calendar/time-words'
import type { SaveState } from './use-autosave'

interface Props {
  readonly state: SaveState
  readonly isCopyMissing: boolean
}

/** Where the text is, always in sight. */
export function SaveMark({ state, isCopyMissing }: Props) {
  const isTrouble = ['offline', 'frozen', 'refused'].includes(state.kind)
  return (
    <span
      className={isTrouble ? 'yx-save yx-save--trouble' : 'yx-save'}
      role="status"
      title={state.kind === 'saved' ? exactWords(state.at) : undefined}
    >
      {wordsOf(state)}
      {isCopyMissing ? '（本机没有空间留副本，请不要关闭页面）' : ''}
    </span>
  )
}

function wordsOf(state: SaveState): string {
  switch (state.kind) {
    case 'clean':
      return '自动保存已开启'
    case 'waiting':
      return '有改动，稍后自动保存'
    case 'saving':
      return '正在保存…'
    case 'saved':
      return `已保存 ${clockWords(state.at)}`
    case 'untitled':
      return '写上标题就会保存，内容已留在本机'
    case 'offline':
      return '未保存：网络断开，内容已留在本机，恢复后自动保存'
    case 'frozen':
      return '未保存：稿件已在审核，不能修改；您写的内容已留在本机'
    case 'refused':
      return `未保存：${state.message}内容已留在本机`
  }
}
