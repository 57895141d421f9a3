'use client'

import { useRef, useState, type RefObject } from 'react'
import { NO_EDIT } from '@/domain/media/edit'
import type { Cue } from '@/domain/media/subtitles'
import { readEdit } from '@/domain/media/stored-edit'
import { speakEditor } from '@/messages/clip-editor'
import type { ClipEditing } from '@/queries/clip-editing'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'
import type { Clip } from '../videos/clip'
import { CardsPart } from './CardsPart'
import { CoverPart } from './CoverPart'
import { EditorBar } from './EditorBar'
import { LogoPart } from './LogoPart'
import { filmOf, type PartProps } from './parts'
import { SoundPart } from './SoundPart'
import { SubtitlesPart } from './SubtitlesPart'
import { TrimPart } from './TrimPart'
import { useClipEditor, useEditing } from './use-clip-editor'
import { useWordHints } from './use-word-hints'
import { finishedSeconds, isSameWish, wishOf, workOf } from './wish'
import './clip-editor.css'

interface Props {
  readonly clip: Clip
  readonly onChange: () => void
}

/** 剪辑, below a clip that was ready once, for those who may change it. */
export function ClipEditorSection({ clip, onChange }: Props) {
  const { editing, refresh } = useEditing(clip.id)
  if (!editing?.mayEdit || !clip.probe || filmOf(clip).length === 0) return null
  return <Editor {...{ clip, onChange, editing }} onMusic={refresh} />
}

interface EditorProps extends Props {
  readonly editing: ClipEditing
  readonly onMusic: () => void
}

function Editor({ clip, onChange, editing, onMusic }: EditorProps) {
  const say = speakEditor(useLanguage())
  const editor = useClipEditor(clip, onChange)
  const hintsAt = useWordHints(editor.wish)
  const player = useRef<HTMLVideoElement>(null)
  const [isOpen, setOpen] = useState(false)
  const seconds = clip.probe?.seconds ?? 0
  const { wish, change } = editor
  const part: PartProps = { clip, editing, wish, change, seconds, player, hintsAt }
  const work = workOf(readEdit(clip.edit), wish, {
    profiles: editing.profiles,
    seconds: finishedSeconds(wish, seconds),
  })
  const wantsWords = wish.intro !== null || wish.outro !== null || wish.cues.length > 0
  const isShown = isOpen || editor.isFromDraft || editor.isChanged
  return (
    <section className="yx-cut" aria-label={say('title')}>
      <Head {...{ clip, editor, isShown }} onOpen={() => setOpen(!isShown)} />
      {editing.isInReview ? <Notice tone="warn">{say('inReview')}</Notice> : null}
      {isShown ? (
        <>
          {editing.isSealedForPost ? <Notice tone="info">{say('sealedForPost')}</Notice> : null}
          {editor.isFromDraft ? <Notice tone="info">{say('draftFound')}</Notice> : null}
          {!editing.canDrawWords && wantsWords ? (
            <Notice tone="warn">{say('noWords')}</Notice>
          ) : null}
          <div className="yx-cut__desk">
            <div className="yx-cut__picture">
              <Player clip={clip} player={player} cues={wish.cues} />
              <TrimPart {...part} />
            </div>
            <div className="yx-cut__parts">
              <CoverPart {...part} />
              <CardsPart {...part} />
              <SubtitlesPart {...part} />
              <SoundPart
                {...part}
                onMusic={(music) => {
                  change({ music })
                  onMusic()
                }}
              />
              <LogoPart {...part} />
            </div>
          </div>
          <EditorBar editor={editor} work={work} isBlocked={editing.isInReview} />
        </>
      ) : null}
    </section>
  )
}

interface HeadProps {
  readonly clip: Clip
  readonly editor: ReturnType<typeof useClipEditor>
  readonly isShown: boolean
  readonly onOpen: () => void
}

function Head({ clip, editor, isShown, onOpen }: HeadProps) {
  const say = speakEditor(useLanguage())
  const [done, setDone] = useState('')
  const back = async (act: () => Promise<boolean>) => {
    setDone((await act()) ? say('backNow') : '')
  }
  const isOriginal = isSameWish(wishOf(readEdit(clip.edit)), wishOf(NO_EDIT))
  return (
    <header className="yx-cut__head">
      <div>
        <h2>{say('title')}</h2>
        <p>{say('lead')}</p>
        {done ? <p role="status">{done}</p> : null}
      </div>
      <div className="yx-cut__row">
        {editor.isChanged ? null : (
          <Button look={isShown ? 'quiet' : 'main'} aria-expanded={isShown} onClick={onOpen}>
            {say(isShown ? 'close' : 'open')}
          </Button>
        )}
        {(clip.editHistory ?? []).length > 0 && !editor.isChanged ? (
          <>
            <Button isBusy={editor.isBusy} onClick={() => void back(editor.undo)}>
              {say('undo')}
            </Button>
            {isOriginal ? null : (
              <Button isBusy={editor.isBusy} onClick={() => void back(editor.restore)}>
                {say('restore')}
              </Button>
            )}
          </>
        ) : null}
      </div>
    </header>
  )
}

interface PlayerProps {
  readonly clip: Clip
  readonly player: RefObject<HTMLVideoElement | null>
  readonly cues: readonly Cue[]
}

/** The clip as it was uploaded, with the subtitles as they are now. */
function Player({ clip, player, cues }: PlayerProps) {
  const say = speakEditor(useLanguage())
  const [time, setTime] = useState(0)
  const play = clip.original?.play ?? clip.play
  const shown = cues.find(({ start, end }) => time >= start && time < end)
  if (!play) return null
  return (
    <div className="yx-cut__player">
      <video
        ref={player}
        src={play.url}
        controls
        playsInline
        preload="metadata"
        aria-label={say('player')}
        onTimeUpdate={(event) => setTime(event.currentTarget.currentTime)}
        onSeeked={(event) => setTime(event.currentTarget.currentTime)}
      />
      {shown ? <p aria-hidden>{shown.text}</p> : null}
    </div>
  )
}
