'use client'

import { useEffect, useState } from 'react'
import type { ProfileSet } from '@/domain/media/profile-set'
import { speak } from '@/messages/desk-shell'
import { profileName, speakVideos } from '@/messages/videos'
import { sizeWords } from '../dashboard/size-words'
import { useLanguage } from '../shared/use-language'
import { readProfiles, versionsOf, type Clip } from './clip'

/** What is made of the clip: each version with where it goes, its size, and whether it is there. */
export function ClipFiles({ clip, isOpen }: { readonly clip: Clip; readonly isOpen: boolean }) {
  const language = useLanguage()
  const say = speakVideos(language)
  const versions = versionsOf(clip, useProfiles(clip.status !== 'ready'))
  const waiting = say(clip.status === 'failed' ? 'notMade' : 'inWork')
  return (
    <details className="yx-clip__files" open={isOpen}>
      <summary>
        {say('versions', { made: clip.renditions.length, wanted: versions.length })}
      </summary>
      <ul>
        {versions.map((version) => {
          const { key, label } = version
          const made = clip.renditions.find((one) => one.key === key)
          return (
            <li key={key}>
              <span>{profileName(version, language)}</span>
              {made ? (
                <a
                  href={`${made.url}?download=${encodeURIComponent(`${clip.title}-${label}.mp4`)}`}
                >
                  {made.width}×{made.height} · {sizeWords(made.bytes, speak(language))}{' '}
                  {say('download')}
                </a>
              ) : (
                <em>{waiting}</em>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** The versions in force, asked for where a clip is not finished; null until they are known. */
function useProfiles(isWanted: boolean): ProfileSet | null {
  const [set, setSet] = useState<ProfileSet | null>(null)
  useEffect(() => {
    let isOver = false
    if (isWanted) {
      void readProfiles().then((answer) => {
        if (answer.ok && !isOver) setSet(answer.data)
      })
    }
    return () => {
      isOver = true
    }
  }, [isWanted])
  return set
}
