'use client'

import { speakEditor } from '@/messages/clip-editor'
import { profileName } from '@/messages/videos'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import { lengthWords } from '../videos/clip'
import type { ClipEditor } from './use-clip-editor'
import type { Work } from './wish'

interface Props {
  readonly editor: ClipEditor
  readonly work: Work
  readonly isBlocked: boolean
}

/** What saving will cause, on the button that does it. */
export function EditorBar({ editor, work, isBlocked }: Props) {
  const language = useLanguage()
  const say = speakEditor(language)
  const { isChanged, isBusy, refusal } = editor
  const isMet = refusal?.code === 'VIDEO_EDIT_CHANGED'
  const time = lengthWords(work.seconds, language)
  const words = !isChanged
    ? say('nothingNew')
    : say(work.profiles.length > 0 ? 'save' : 'saveQuick', { time })
  const what = work.profiles.map((profile) => profileName(profile, language)).join(say('listMark'))
  return (
    <div className="yx-cut__bar">
      {refusal ? <Notice tone="refused">{refusal.message}</Notice> : null}
      {isChanged && what ? <p className="yx-cut__hint">{say('makes', { what })}</p> : null}
      <div className="yx-cut__row">
        {isMet ? (
          <>
            <Button look="main" onClick={editor.discard}>
              {say('takeTheirs')}
            </Button>
            <Button look="danger" isBusy={isBusy} onClick={() => void editor.saveOver()}>
              {say('saveMine')}
            </Button>
          </>
        ) : (
          <>
            <Button
              look="main"
              isBusy={isBusy}
              disabled={!isChanged || isBlocked}
              onClick={() => void editor.save()}
            >
              {words}
            </Button>
            {isChanged ? (
              <Button look="quiet" onClick={editor.discard}>
                {say('discard')}
              </Button>
            ) : null}
          </>
        )}
      </div>
    </div>
  )
}
