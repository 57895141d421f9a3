'use client'

import type { PlatformProblem } from '@/domain/channels/platform-text'
import { platformProblemWords } from '@/messages/platforms'
import { useLanguage } from '../shared/use-language'

interface Props {
  readonly problems: readonly PlatformProblem[]
  readonly onJump: (place: string) => void
}

/** What a submit would refuse of the texts for the platforms, each a jump to its place; items of a list. */
export function ProblemJumps({ problems, onJump }: Props) {
  const language = useLanguage()
  return problems.map((problem) => {
    const place = `platform.${problem.platform}.${problem.field}`
    return (
      <li key={place}>
        <button type="button" onClick={() => onJump(place)}>
          {platformProblemWords(problem, language)}
        </button>
      </li>
    )
  })
}
