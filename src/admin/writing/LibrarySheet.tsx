'use client'

import { useEffect, useState } from 'react'
import { speakWriting } from '@/messages/writing'
import { callApi } from '../shared/call-api'
import { Sheet } from '../shared/Sheet'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onPick: (material: string) => void
}

interface Picture {
  readonly id: string
  readonly title: string
  readonly alt?: string | null
}

/** After the last key, before the library is asked. Milliseconds. */
const PAUSE = 300
const MOST = 30

/** 素材库: pictures to choose from, the newest first, or those with a word in their name. */
export function LibrarySheet({ isOpen, onClose, onPick }: Props) {
  const say = speakWriting(useLanguage())
  const [search, setSearch] = useState('')
  const pictures = usePictures(isOpen, search.trim())
  return (
    <Sheet title={say('coverPick')} isOpen={isOpen} onClose={onClose}>
      <div className="yx-field">
        <label htmlFor="library-search">{say('findPicture')}</label>
        <input
          id="library-search"
          type="search"
          maxLength={40}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      {pictures?.length === 0 ? <p className="yx-empty">{say('noPictures')}</p> : null}
      <ul className="yx-library" aria-busy={pictures === null}>
        {pictures === null
          ? [0, 1, 2, 3, 4, 5].map((index) => <li key={index} className="yx-skeleton" />)
          : pictures.map(({ id, title, alt }) => (
              <li key={id}>
                <button type="button" title={alt ?? title} onClick={() => onPick(id)}>
                  <img src={`/api/materials/${id}/rendition/thumb`} alt="" loading="lazy" />
                  <span>{title}</span>
                </button>
              </li>
            ))}
      </ul>
    </Sheet>
  )
}

/** Null until the library has answered. */
function usePictures(isWanted: boolean, search: string): readonly Picture[] | null {
  const [pictures, setPictures] = useState<readonly Picture[] | null>(null)
  useEffect(() => {
    if (!isWanted) return
    const gone = new AbortController()
    const named = search === '' ? '' : `&where[title][like]=${encodeURIComponent(search)}`
    const path = `/api/materials?where[status][equals]=ready${named}&depth=0&limit=${MOST}&sort=-createdAt`
    const timer = setTimeout(
      () => {
        void callApi<{ readonly docs: readonly Picture[] }>(path, { signal: gone.signal }).then(
          (answer) => {
            if (!gone.signal.aborted) setPictures(answer.ok ? answer.data.docs : [])
          },
        )
      },
      search === '' ? 0 : PAUSE,
    )
    return () => {
      clearTimeout(timer)
      gone.abort()
    }
  }, [isWanted, search])
  return pictures
}
