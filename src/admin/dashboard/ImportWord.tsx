'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, type ChangeEvent } from 'react'
import { speak } from '@/messages/desk-shell'
import { Button } from '../shared/Button'
import type { Answer } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { Sheet } from '../shared/Sheet'
import { DeskIcon } from '../shell/DeskIcon'
import type { Progress } from '../shared/upload-file'
import { UploadBar } from '../shared/UploadBar'
import { uploadWord, type ImportAnswer } from './upload-word'

const MAX_BYTES = 20 * 1024 * 1024

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly name: string; readonly progress: Progress }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'done'; readonly imported: ImportAnswer }

/** 从 Word 导入: pick, watch, read what could not be carried over, open the draft. */
export function ImportWord({ language }: { readonly language: string }) {
  const say = speak(language)
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ kind: 'idle' })
  const openPost = (id: string) => router.push(`/admin/collections/posts/${id}`)
  const close = () => setState({ kind: 'idle' })

  const settle = (answer: Answer<ImportAnswer>) => {
    if (!answer.ok) setState({ kind: 'refused', message: answer.message })
    else if (answer.data.report.length === 0) openPost(answer.data.doc.id)
    else setState({ kind: 'done', imported: answer.data })
  }
  const pick = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (!file) return
    const { name } = file
    if (!/\.docx$/i.test(name)) {
      setState({ kind: 'refused', message: say('importNotWord', { name }) })
    } else if (file.size > MAX_BYTES) {
      setState({ kind: 'refused', message: say('importTooLarge', { name }) })
    } else {
      const show = (progress: Progress) => setState({ kind: 'busy', name, progress })
      show({ share: 0, secondsLeft: null })
      settle(await uploadWord(file, show))
    }
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        aria-label={say('importPicking')}
        onChange={(event) => void pick(event)}
      />
      <button
        type="button"
        className="yx-start__button"
        disabled={state.kind === 'busy'}
        onClick={() => input.current?.click()}
      >
        <DeskIcon name="word" />
        {say('importWord')}
      </button>
      {state.kind === 'busy' ? (
        <UploadBar
          progress={state.progress}
          words={{
            sending: say('importSending', { name: state.name }),
            left: (seconds) => say('importSendingLeft', { name: state.name, seconds }),
            reading: say('importReading'),
          }}
        />
      ) : null}
      <Sheet
        title={say('importRefused')}
        isOpen={state.kind === 'refused'}
        onClose={close}
        actions={<Button onClick={close}>{say('close')}</Button>}
      >
        <Notice tone="refused">{state.kind === 'refused' ? state.message : ''}</Notice>
      </Sheet>
      {state.kind === 'done' ? (
        <ImportReport imported={state.imported} language={language} onOpen={openPost} />
      ) : null}
    </>
  )
}

interface ReportProps {
  readonly imported: ImportAnswer
  readonly language: string
  readonly onOpen: (id: string) => void
}

/** Closing it opens the post all the same: the draft is there, and it is what the person came for. */
function ImportReport({ imported: { doc, report }, language, onOpen }: ReportProps) {
  const say = speak(language)
  const open = () => onOpen(doc.id)
  return (
    <Sheet
      title={say('importDone', { title: doc.title })}
      isOpen
      onClose={open}
      actions={
        <Button look="main" onClick={open}>
          {say('importOpen')}
        </Button>
      }
    >
      <p>{say('importReport', { count: report.length })}</p>
      <ol className="yx-import-report">
        {report.map(({ message, where }, index) => (
          <li key={index}>
            {message}
            {where ? <small>{say('importNear', { where })}</small> : null}
          </li>
        ))}
      </ol>
    </Sheet>
  )
}
