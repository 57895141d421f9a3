'use client'

import { useId, useRef, useState } from 'react'
import { speakEditor } from '@/messages/clip-editor'
import { Button } from '../shared/Button'
import { callApi } from '../shared/call-api'
import { Notice } from '../shared/Notice'
import { useLanguage } from '../shared/use-language'

const FIELDS = [
  ['title', 'musicTitle', 'text'],
  ['licence', 'musicLicence', 'text'],
  ['source', 'musicSource', 'text'],
  ['validUntil', 'musicUntil', 'date'],
] as const

/** 上传音乐, for publicity: no file without the words that say why it may be used. */
export function AddMusic({ onDone }: { readonly onDone: (id: string) => void }) {
  const say = speakEditor(useLanguage())
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [fields, setFields] = useState({ title: '', licence: '', source: '', validUntil: '' })
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState('')
  const isReady = [fields.title, fields.licence, fields.source].every((one) => one.trim() !== '')
  const send = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    const form = new FormData()
    const { validUntil, ...words } = fields
    form.set('_payload', JSON.stringify({ ...words, ...(validUntil ? { validUntil } : {}) }))
    form.set('file', file)
    const answer = await callApi<{ doc: { id: string } }>('/api/music', {
      method: 'POST',
      body: form,
    })
    setBusy(false)
    setRefusal(answer.ok ? '' : answer.message)
    if (!answer.ok) return
    setFields({ title: '', licence: '', source: '', validUntil: '' })
    onDone(String(answer.data.doc.id))
  }
  return (
    <details className="yx-cut__add-music">
      <summary>{say('addMusic')}</summary>
      {FIELDS.map(([field, word, type]) => (
        <div key={field} className="yx-field">
          <label htmlFor={`${id}-${field}`}>{say(word)}</label>
          <input
            id={`${id}-${field}`}
            type={type}
            value={fields[field]}
            onChange={(event) => setFields({ ...fields, [field]: event.target.value })}
          />
        </div>
      ))}
      <input
        ref={input}
        type="file"
        hidden
        accept=".mp3,.m4a,.wav,audio/mpeg,audio/mp4,audio/wav"
        aria-label={say('musicFile')}
        onChange={(event) => {
          void send(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      <Button isBusy={isBusy} disabled={!isReady} onClick={() => input.current?.click()}>
        {say('musicFile')}
      </Button>
      {isReady ? null : <p className="yx-cut__hint">{say('musicNeeds')}</p>}
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
    </details>
  )
}
