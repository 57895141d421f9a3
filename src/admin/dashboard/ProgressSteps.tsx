import type { Stage } from '@/domain/review/stages'
import { speak, type ShellWord } from '@/messages/desk-shell'

type StepState = 'done' | 'now' | 'todo' | 'returned'

const STEPS = ['stepWrite', 'stepFirst', 'stepFinal', 'stepPublish'] as const
const STATE_WORDS = {
  done: 'stepDone',
  now: 'stepNow',
  todo: 'stepTodo',
  returned: 'stepReturned',
} as const satisfies Record<StepState, ShellWord>

/** Index of the step a stage stands at; 4 is past the last. */
const AT: Readonly<Record<Stage, number>> = {
  draft: 0,
  first_review: 1,
  final_review: 2,
  approved: 3,
  published: 4,
  offline: 4,
}

interface Props {
  readonly stage: Stage
  /** The level that sent it back, when it came back. */
  readonly returnedFrom?: 'first' | 'final' | null
  readonly language: string
}

/** 撰稿 → 初审 → 终审 → 发布, and where the post stands. */
export function ProgressSteps({ stage, returnedFrom = null, language }: Props) {
  const say = speak(language)
  const turnedAt = returnedFrom === 'first' ? 1 : returnedFrom === 'final' ? 2 : null
  const stateOf = (index: number): StepState => {
    if (index === turnedAt) return 'returned'
    if (index === AT[stage]) return 'now'
    return index < (turnedAt ?? AT[stage]) ? 'done' : 'todo'
  }
  return (
    <ol className="yx-steps" aria-label={say('progress')}>
      {STEPS.map((word, index) => {
        const state = stateOf(index)
        return (
          <li key={word} className={`yx-steps__step yx-steps__step--${state}`}>
            <span className="yx-steps__bar" aria-hidden="true" />
            {say(word)}
            <span className="yx-hidden">{say(STATE_WORDS[state])}</span>
          </li>
        )
      })}
    </ol>
  )
}
