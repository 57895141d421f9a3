'use client'

import { useRef, useState, type ChangeEvent } from 'react'
import { adviceFor, splitCue } from '@/domain/media/cue-advice'
import { parseSubtitles, type Cue } from '@/domain/media/subtitles'
import { CUE_ADVICE, speakEditor } from '@/messages/clip-editor'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { decodeText } from '@/domain/content/decode-text'
import { playerTime, seek, type PartProps } from './parts'
import { TimeField } from './TimeField'
import { WordHints } from './WordHints'

/** How long a cue that is added by hand stays. */
const STAY = 2.5

/** 字幕: from a file or typed at the player's place, each with its time, its words and what is amiss. */
export function SubtitlesPart(props: PartProps) {
  const { wish, change, seconds } = props
  const say = speakEditor(useLanguage())
  const input = useRef<HTMLInputElement>(null)
  const [loaded, setLoaded] = useState('')
  const { cues } = wish
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    // Subtitle files of older programs are in GB 18030, like old spreadsheets.
    const text = decodeText(new Uint8Array(await file.arrayBuffer())) ?? ''
    const { cues: read, unreadable } = parseSubtitles(text)
    const bad = unreadable > 0 ? say('badBlocks', { bad: unreadable }) : ''
    setLoaded(say('loaded', { count: read.length, bad }))
    if (read.length > 0) change({ cues: read })
  }
  const add = () => {
    const start = Math.min(playerTime(props), Math.max(0, seconds - 0.5))
    const next = cues.find((cue) => cue.start > start)?.start ?? seconds
    const cue = { start, end: Math.min(start + STAY, Math.max(next, start + 0.5)), text: '' }
    change({ cues: [...cues, cue].sort((a, b) => a.start - b.start) })
  }
  return (
    <fieldset className="yx-cut__part">
      <legend>{say('subtitles')}</legend>
      <p className="yx-cut__hint">{say('subtitlesHint')}</p>
      <div className="yx-cut__row">
        <input
          ref={input}
          type="file"
          hidden
          accept=".srt,.vtt,text/vtt"
          aria-label={say('loadFile')}
          onChange={(event) => void load(event)}
        />
        <Button onClick={() => input.current?.click()}>{say('loadFile')}</Button>
        <Button onClick={add}>{say('addCue')}</Button>
        {cues.length > 1 ? (
          <Button look="quiet" onClick={() => change({ cues: [] })}>
            {say('clearCues')}
          </Button>
        ) : null}
      </div>
      {loaded ? <p role="status">{loaded}</p> : null}
      {cues.length === 0 ? <p className="yx-cut__hint">{say('noCues')}</p> : null}
      <ol className="yx-cut__cues">
        {cues.map((cue, n) => (
          <OneCue key={n} {...props} cue={cue} n={n} />
        ))}
      </ol>
    </fieldset>
  )
}

function OneCue(props: PartProps & { readonly cue: Cue; readonly n: number }) {
  const { cue, n, wish, change, seconds, hintsAt } = props
  const language = useLanguage()
  const say = speakEditor(language)
  const window = wish.trim ?? { start: 0, end: seconds }
  const advice = adviceFor(cue, { before: wish.cues[n - 1] ?? null, window })
  const replace = (...instead: readonly Cue[]) =>
    change({ cues: wish.cues.flatMap((one, at) => (at === n ? instead : [one])) })
  const halves = splitCue(cue)
  return (
    <li>
      <div className="yx-cut__cue-times">
        <TimeField
          label={say('cueStart')}
          value={cue.start}
          onChange={(start) => replace({ ...cue, start })}
        />
        <TimeField
          label={say('cueEnd')}
          value={cue.end}
          onChange={(end) => replace({ ...cue, end })}
        />
        <Button
          look="quiet"
          aria-label={say('cueGo', { n: n + 1 })}
          onClick={() => {
            seek(props, cue.start)
            void props.player.current?.play()
          }}
        >
          ▶
        </Button>
      </div>
      <div className="yx-field">
        <textarea
          rows={Math.max(2, cue.text.split('\n').length)}
          value={cue.text}
          maxLength={200}
          aria-label={say('cueText', { n: n + 1 })}
          onChange={(event) => replace({ ...cue, text: event.target.value })}
        />
      </div>
      {advice.map((one) => (
        <p key={one} className="yx-cut__advice">
          {CUE_ADVICE[one][language.startsWith('en') ? 1 : 0]}
        </p>
      ))}
      <WordHints hints={hintsAt(n)} />
      <div className="yx-cut__row">
        <Button look="quiet" disabled={!halves} onClick={() => halves && replace(...halves)}>
          {say('cueSplit')}
        </Button>
        <Button
          look="quiet"
          aria-label={say('cueDeleteLabel', { n: n + 1 })}
          onClick={() => replace()}
        >
          {say('cueDelete')}
        </Button>
      </div>
    </li>
  )
}
