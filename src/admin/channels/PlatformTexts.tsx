'use client'

import { useState } from 'react'
import { platformProblems } from '@/domain/channels/platform-text'
import { PLATFORMS, type Platform } from '@/domain/channels/platforms'
import type { Clip } from '../videos/clip'
import { PLATFORM_LABELS, speakPlatforms } from '@/messages/platforms'
import { Tabs } from '../shared/Tabs'
import { useLanguage } from '../shared/use-language'
import { useClips } from '../videos/use-clips'
import type { Content } from '../writing/save-plan'
import { PlatformFields } from './PlatformFields'
import { rowsOf, useWritePlatform, writtenFor } from './use-platform-text'
import './channels.css'

interface Props {
  readonly content: Content
}

const idOf = (value: unknown): string | null => {
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null && 'id' in value ? idOf(value.id) : null
}

const firstClipOf = ({ videos }: Content): string | null => {
  const [first] = Array.isArray(videos) ? (videos as readonly unknown[]) : []
  return idOf(first)
}

/** 各平台文案 of a post with a clip: one tab a platform, counted while one writes. */
export function PlatformTexts({ content }: Props) {
  const clip = firstClipOf(content)
  const isShown = content['kind'] === 'video' || clip !== null || rowsOf(content).length > 0
  return isShown ? <Shown content={content} clip={clip} /> : null
}

function Shown({ content, clip }: Props & { readonly clip: string | null }) {
  const language = useLanguage()
  const say = speakPlatforms(language)
  const write = useWritePlatform(content)
  const { all } = useClips(clip === null ? [] : [clip])
  const posters = all?.[0]?.posters ?? NO_POSTERS
  const [chosen, setChosen] = useState<Platform>('channels')
  const refusals = (platform: Platform): number => {
    const text = { platform, ...writtenFor(content, platform), cover: null }
    return platformProblems(text, []).filter(({ isHard }) => isHard).length
  }
  return (
    <section className="yx-platforms" data-place="platformTexts">
      <h3>{say('texts')}</h3>
      <p className="yx-platforms__hint">{say('textsHint')}</p>
      <Tabs
        label={say('tabs')}
        chosen={chosen}
        onChoose={setChosen}
        tabs={PLATFORMS.map((platform) => ({
          key: platform,
          label: PLATFORM_LABELS[platform][language],
          count: refusals(platform),
          content: (
            <PlatformFields
              platform={platform}
              text={writtenFor(content, platform)}
              posters={posters}
              source={{ title: wordsIn(content['title']), digest: wordsIn(content['digest']) }}
              onChange={(changes) => write(platform, changes)}
            />
          ),
        }))}
      />
    </section>
  )
}

const NO_POSTERS: Clip['posters'] = []

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
