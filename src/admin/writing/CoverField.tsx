'use client'

import { useField } from '@payloadcms/ui'
import { useRef, useState, type ChangeEvent } from 'react'
import { speakWriting } from '@/messages/writing'
import { Button } from '../shared/Button'
import { Notice } from '../shared/Notice'
import { uploadFile, type Progress } from '../shared/upload-file'
import { UploadBar } from '../shared/UploadBar'
import { useLanguage } from '../shared/use-language'
import { LibrarySheet } from './LibrarySheet'
import { WaitingImage } from './WaitingImage'

const IMAGES = 'image/jpeg,image/png,image/webp,image/gif'

/** 封面: a picture of the library or a new one, shown as WeChat will cut it (2.35 : 1). */
export function CoverField() {
  const say = speakWriting(useLanguage())
  const { value, setValue } = useField<string | null>({ path: 'cover' })
  const [isPicking, setIsPicking] = useState(false)
  const { progress, refusal, upload } = useCoverUpload(setValue)
  const input = useRef<HTMLInputElement>(null)
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ''
    if (file) void upload(file)
  }
  return (
    <section className="yx-cover" aria-label={say('cover')} data-place="cover">
      {value ? (
        <WaitingImage
          key={value}
          className="yx-cover__image"
          src={`/api/materials/${value}/rendition/cover-235`}
          alt={say('cover')}
        />
      ) : null}
      <div className="yx-cover__buttons">
        <input
          ref={input}
          type="file"
          hidden
          accept={IMAGES}
          aria-label={say('coverFile')}
          onChange={pick}
        />
        <Button onClick={() => setIsPicking(true)}>
          {say(value ? 'coverChange' : 'coverPick')}
        </Button>
        <Button isBusy={progress !== null} onClick={() => input.current?.click()}>
          {say('coverUpload')}
        </Button>
        {value ? (
          <Button look="quiet" onClick={() => setValue(null)}>
            {say('coverNone')}
          </Button>
        ) : null}
      </div>
      {progress ? (
        <UploadBar
          progress={progress}
          words={{
            sending: say('coverSending'),
            left: (seconds) => say('coverLeft', { seconds }),
            reading: say('coverReading'),
          }}
        />
      ) : null}
      {refusal ? <Notice tone="refused">{refusal}</Notice> : null}
      <LibrarySheet
        isOpen={isPicking}
        onClose={() => setIsPicking(false)}
        onPick={(material) => {
          setValue(material)
          setIsPicking(false)
        }}
      />
    </section>
  )
}

function useCoverUpload(onUploaded: (material: string) => void) {
  const [progress, setProgress] = useState<Progress | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const upload = async (file: File): Promise<void> => {
    const form = new FormData()
    form.set('file', file)
    setRefusal(null)
    setProgress({ share: 0, secondsLeft: null })
    const answer = await uploadFile<{ readonly doc: { readonly id: string } }>(
      '/api/materials',
      form,
      setProgress,
    )
    setProgress(null)
    if (answer.ok) onUploaded(answer.data.doc.id)
    else setRefusal(answer.message)
  }
  return { progress, refusal, upload }
}
