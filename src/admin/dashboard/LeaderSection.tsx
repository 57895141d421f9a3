import { speak, type Say } from '@/messages/desk-shell'
import { KIND_LABELS } from '@/messages/labels'
import type { FinalEntry, LeaderDesk } from '@/queries/desk-dashboard-leader'
import { TimeWords } from '../shared/TimeWords'
import { PostLine } from './PostLine'
import { Lines, Section } from './Section'

interface Props {
  readonly desk: LeaderDesk
  readonly now: string
  readonly language: string
}

/** 待您终审: title, department, why it is urgent, and what the first reviewer said. */
export function LeaderSection({ desk, now, language }: Props) {
  const say = speak(language)
  const lang = language.startsWith('en') ? 'en' : 'zh'
  return (
    <Section title={say('finalQueue', { count: desk.total })}>
      <Lines empty={say('finalQueueEmpty')}>
        {desk.entries.map((entry) => (
          <PostLine
            key={entry.id}
            href={`/admin/review/${entry.id}`}
            title={entry.title}
            isUrgent={entry.isUrgent}
            facts={[
              entry.department || say('noDepartment'),
              KIND_LABELS[entry.kind][lang],
              entry.kind === 'statement' ? null : say('byAuthor', { name: entry.author.name }),
              entry.round > 1 ? say('roundIs', { round: entry.round }) : null,
              entry.dueAt ? <TimeWords key="due" at={entry.dueAt} now={now} as="due" /> : null,
            ]}
            note={<FirstSaid entry={entry} say={say} />}
            action={say('openFinal')}
            isMain
            language={language}
          />
        ))}
      </Lines>
    </Section>
  )
}

function FirstSaid({ entry, say }: { readonly entry: FinalEntry; readonly say: Say }) {
  const { firstReviewer: name, comment, dismissals } = entry
  return (
    <p className="yx-said">
      {comment ? say('firstSaid', { name, comment }) : say('firstSaidNothing', { name })}
      {dismissals > 0 ? <span> · {say('dismissed', { count: dismissals })}</span> : null}
    </p>
  )
}
