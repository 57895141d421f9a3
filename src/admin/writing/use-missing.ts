'use client'

import { useEffect, useMemo, useState } from 'react'
import { visibleText } from '@/domain/content/visible-text'
import { isDomainError } from '@/domain/errors'
import type { PlatformProblem } from '@/domain/channels/platform-text'
import { missingBasics, platformTextProblems, type MissingBasic } from '@/domain/review/submit-gate'
import {
  readWorkingContent,
  usedMaterialsOf,
  type WorkingContent,
} from '@/domain/review/working-content'
import { callApi } from '../shared/call-api'
import type { Content } from './save-plan'

export interface UsedPicture {
  readonly id: string
  readonly title: string
  readonly alt: string
}

export interface Missing {
  readonly basics: readonly MissingBasic[]
  readonly picturesWithoutWords: readonly UsedPicture[]
  /** Of the texts for the platforms: what a submit would refuse. */
  readonly problems: readonly PlatformProblem[]
}

/** What is still missing to submit, by the very function the submit will ask. */
export function useMissing(content: Content, version: number): Missing {
  const working = useMemo(() => readWorking(content), [content])
  const used = working ? usedMaterialsOf(working).join(',') : ''
  const pictures = usePictures(used, version)
  return useMemo(() => {
    const picturesWithoutWords = pictures.filter(({ alt }) => alt.trim() === '')
    if (!working) return { basics: ['body'], picturesWithoutWords, problems: [] }
    const materials = Object.fromEntries(
      pictures.map(({ id, alt }) => [id, { alt, credit: null }] as const),
    )
    const basics = missingBasics({ ...working, materials })
    const isEmpty = !working.body || visibleText(working.body) === ''
    const hasMedia = used !== '' || working.videos.length > 0
    const isBodyMissing = isEmpty && !hasMedia && !basics.includes('body')
    return {
      basics: isBodyMissing ? [...basics, 'body'] : basics,
      picturesWithoutWords,
      problems: problemsOf(working),
    }
  }, [pictures, used, working])
}

/** Whether a chosen cover is still there is known to the server alone. */
const problemsOf = ({ platformTexts }: WorkingContent): PlatformProblem[] =>
  platformTextProblems(
    platformTexts,
    platformTexts.flatMap(({ cover }) => cover ?? []),
  ).filter(({ isHard }) => isHard)

/** Null for a text the server would not take, such as with a link that leads nowhere. */
function readWorking(content: Content): WorkingContent | null {
  try {
    return readWorkingContent(content)
  } catch (error) {
    if (isDomainError(error)) return null
    throw error
  }
}

function usePictures(used: string, version: number): readonly UsedPicture[] {
  const [pictures, setPictures] = useState<readonly UsedPicture[]>([])
  useEffect(() => {
    if (used === '') {
      setPictures([])
      return
    }
    const gone = new AbortController()
    const where = `where[id][in]=${encodeURIComponent(used)}`
    void callApi<{ docs: { id: string; title: string; alt?: string | null }[] }>(
      `/api/materials?${where}&depth=0&limit=100`,
      { signal: gone.signal },
    ).then((answer) => {
      if (!answer.ok) return
      setPictures(answer.data.docs.map(({ id, title, alt }) => ({ id, title, alt: alt ?? '' })))
    })
    return () => gone.abort()
  }, [used, version])
  return pictures
}
