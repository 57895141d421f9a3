import { Link } from '@payloadcms/ui'
import { LEVEL_LABELS } from '@/messages/labels'
import { speak, type Say, type ShellWord } from '@/messages/desk-shell'
import type { LateReview, OfficerDesk } from '@/queries/desk-dashboard-officer'
import { TimeWords } from '../shared/TimeWords'
import { PostLine } from './PostLine'
import { EmptyLine, Lines, Section } from './Section'

interface Props {
  readonly desk: OfficerDesk
  readonly now: string
  readonly language: string
}

/** The publicity desk: what is late, what waits, what goes out, what came back. */
export function OfficerSection({ desk, now, language }: Props) {
  const say = speak(language)
  return (
    <>
      <Tiles desk={desk} say={say} />
      {desk.late.length > 0 ? <Late desk={desk} now={now} language={language} /> : null}
      <FirstQueue desk={desk} now={now} language={language} />
      <div className="yx-columns">
        <Outgoing desk={desk} now={now} language={language} />
        <CameBackSection desk={desk} now={now} language={language} />
      </div>
    </>
  )
}

function Tiles({ desk, say }: { readonly desk: OfficerDesk; readonly say: Say }) {
  const tiles: readonly [ShellWord, number, string, boolean][] = [
    ['tileFirst', desk.queueTotal, '#first-queue', false],
    ['tileLate', desk.lateTotal, '#late', desk.lateTotal > 0],
    ['tileToday', desk.scheduledToday, '#outgoing', false],
    ['tileToPublish', desk.toPublishTotal, '#outgoing', false],
    ['tileBack', desk.cameBack.length, '#came-back', false],
  ]
  return (
    <ul className="yx-tiles">
      {tiles.map(([word, count, href, isLate]) => (
        <li key={word}>
          <a href={href} className={isLate ? 'yx-tile yx-tile--late' : 'yx-tile'}>
            <strong>{count}</strong>
            {say(word)}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Late({ desk, now, language }: Props) {
  const say = speak(language)
  return (
    <Section title={say('late')} id="late" isLate>
      <ul className="yx-lines">
        {desk.late.map((row) => (
          <PostLine
            key={row.id}
            href={`/admin/review/${row.id}`}
            title={row.title}
            isUrgent={row.isUrgent}
            facts={[
              row.dueAt ? <TimeWords key="due" at={row.dueAt} now={now} as="due" /> : null,
              <strong key="who" className="yx-late-name">
                {whoIsLate(row, say, language)}
              </strong>,
              row.department,
            ]}
            action={say('look')}
            language={language}
          />
        ))}
      </ul>
    </Section>
  )
}

const whoIsLate = ({ people, level }: LateReview, say: Say, language: string): string =>
  people.length === 0
    ? say('lateNobody')
    : say('latePeople', {
        people: people.join(say('or')),
        level: LEVEL_LABELS[level][language.startsWith('en') ? 'en' : 'zh'],
      })

function FirstQueue({ desk, now, language }: Props) {
  const say = speak(language)
  return (
    <Section
      title={say('firstQueue')}
      id="first-queue"
      aside={
        desk.queueTotal > desk.queue.length ? (
          <Link
            href="/admin/collections/posts?tab=first_review"
            prefetch={false}
            className="yx-more"
          >
            {say('seeAll', { count: desk.queueTotal })}
          </Link>
        ) : null
      }
    >
      <Lines empty={say('firstQueueEmpty')}>
        {desk.queue.map((entry) => (
          <PostLine
            key={entry.post}
            href={`/admin/review/${entry.post}`}
            title={entry.title}
            isUrgent={entry.isUrgent}
            facts={[
              entry.department?.name ?? say('noDepartment'),
              say('byAuthor', { name: entry.author?.name ?? '' }),
              entry.round > 1 ? say('roundIs', { round: entry.round }) : null,
              <TimeWords key="waited" at={entry.waitingSince} now={now} as="waited" />,
              <TimeWords key="due" at={entry.dueAt} now={now} as="due" />,
            ]}
            action={say('startReview')}
            isMain
            language={language}
          />
        ))}
      </Lines>
      {desk.forColleagues > 0 ? (
        <EmptyLine>{say('othersMustJudge', { count: desk.forColleagues })}</EmptyLine>
      ) : null}
    </Section>
  )
}

function Outgoing({ desk, now, language }: Props) {
  const say = speak(language)
  return (
    <div id="outgoing">
      <Section title={say('goesOut')}>
        <Lines empty={say('goesOutEmpty')}>
          {desk.scheduled.map((row) => (
            <PostLine
              key={row.id}
              href={`/admin/collections/posts/${row.id}`}
              title={row.title}
              facts={[
                row.publishAt ? (
                  <TimeWords key="at" at={row.publishAt} now={now} as="moment" />
                ) : null,
                row.department,
              ]}
              action={say('look')}
              language={language}
            />
          ))}
        </Lines>
      </Section>
      <Section title={say('toPublish')}>
        <Lines empty={say('toPublishEmpty')}>
          {desk.toPublish.map((row) => (
            <PostLine
              key={row.id}
              href={`/admin/collections/posts/${row.id}`}
              title={row.title}
              isUrgent={row.isUrgent}
              facts={[
                row.department,
                row.waitingSince ? (
                  <TimeWords key="waited" at={row.waitingSince} now={now} as="waited" />
                ) : null,
              ]}
              action={say('goPublish')}
              isMain
              language={language}
            />
          ))}
        </Lines>
      </Section>
    </div>
  )
}

function CameBackSection({ desk, now, language }: Props) {
  const say = speak(language)
  return (
    <Section title={say('cameBack')} id="came-back">
      <Lines empty={say('cameBackEmpty')}>
        {desk.cameBack.map((row) => (
          <PostLine
            key={row.id}
            href={`/admin/collections/posts/${row.id}`}
            title={row.title}
            isUrgent={row.isUrgent}
            facts={[
              row.by,
              <TimeWords key="at" at={row.at} now={now} as="moment" />,
              say('cameBackWith', { author: row.author.name }),
            ]}
            note={row.comment ? <q className="yx-said">{row.comment}</q> : null}
            action={say('look')}
            language={language}
          />
        ))}
      </Lines>
    </Section>
  )
}
