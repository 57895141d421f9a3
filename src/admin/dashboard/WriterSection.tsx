import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { LEVEL_LABELS } from '@/messages/labels'
import { speak, type Say } from '@/messages/desk-shell'
import type { WriterCard, WriterDesk } from '@/queries/desk-dashboard-writer'
import { StageMark } from '../shared/StageMark'
import { TimeWords } from '../shared/TimeWords'
import { ProgressSteps } from './ProgressSteps'
import { EmptyLine, Section } from './Section'

interface Props {
  readonly desk: WriterDesk
  readonly now: string
  readonly language: string
}

/** 我的稿件 as cards: where each is stuck, how long, and what its author must do. */
export function WriterSection({ desk, now, language }: Props) {
  const say = speak(language)
  return (
    <Section
      title={say('myPosts')}
      aside={
        desk.total > 0 ? (
          <Link href="/admin/collections/posts?mine=1" prefetch={false} className="yx-more">
            {say('seeAll', { count: desk.total })}
          </Link>
        ) : null
      }
    >
      {desk.cards.length === 0 ? <EmptyLine>{say('myPostsEmpty')}</EmptyLine> : null}
      <ul className="yx-cards">
        {desk.cards.map((card) => (
          <Card key={card.id} card={card} now={now} language={language} />
        ))}
      </ul>
    </Section>
  )
}

interface CardProps {
  readonly card: WriterCard
  readonly now: string
  readonly language: string
}

function Card({ card, now, language }: CardProps) {
  const say = speak(language)
  const { returned } = card
  const isMine = card.stage === 'draft'
  return (
    <li className={returned ? 'yx-card yx-card--returned' : 'yx-card'}>
      <div className="yx-card__top">
        <StageMark stage={card.stage} outcome={card.outcome} />
        {card.isUrgent ? <span className="yx-tag yx-tag--urgent">{say('urgent')}</span> : null}
      </div>
      <h3>
        <Link
          href={`/admin/collections/posts/${card.id}`}
          prefetch={false}
          className="yx-line__link"
        >
          {card.title || say('untitled')}
        </Link>
      </h3>
      <ProgressSteps
        stage={card.stage}
        returnedFrom={returned?.level ?? null}
        language={language}
      />
      {returned ? (
        <div className="yx-card__returned">
          <strong>{say('returnedWith', { count: returned.remarks })}</strong>
          {returned.comment ? <q>{returned.comment}</q> : null}
          <p className="yx-line__facts">
            <span>
              {say('returnedBy', {
                name: returned.name,
                level: LEVEL_LABELS[returned.level][language.startsWith('en') ? 'en' : 'zh'],
              })}
            </span>
            <TimeWords at={returned.at} now={now} as="moment" />
          </p>
        </div>
      ) : (
        <p className="yx-line__facts">{whereItStands(card, now, say)}</p>
      )}
      <span className={isMine ? 'yx-act yx-act--main' : 'yx-act'} aria-hidden="true">
        {returned ? say('fixIt') : isMine ? say('goOn') : say('look')}
      </span>
    </li>
  )
}

/** One line: who has it, since when, until when. */
function whereItStands(card: WriterCard, now: string, say: Say): ReactNode {
  const { stage, outcome, round, waitingSince, dueAt, publishAt, updatedAt } = card
  switch (stage) {
    case 'draft':
      return (
        <>
          <span>
            {say(
              outcome === 'withdrawn' ? 'withdrawn' : round > 0 ? 'editedAfter' : 'notSubmitted',
            )}
          </span>
          <span>
            {say('lastEdited')} <TimeWords at={updatedAt} now={now} as="moment" />
          </span>
        </>
      )
    case 'first_review':
    case 'final_review':
      return (
        <>
          <span>{say(stage === 'first_review' ? 'inFirst' : 'inFinal')}</span>
          {waitingSince ? <TimeWords at={waitingSince} now={now} as="waited" /> : null}
          {dueAt ? <TimeWords at={dueAt} now={now} as="due" /> : null}
        </>
      )
    case 'approved':
      return publishAt ? (
        <span>
          {say('approvedAt')}
          <TimeWords at={publishAt} now={now} as="moment" />
        </span>
      ) : (
        <>
          <span>{say('approvedWaits')}</span>
          {waitingSince ? <TimeWords at={waitingSince} now={now} as="waited" /> : null}
        </>
      )
    case 'published':
    case 'offline':
      return (
        <>
          <span>{say(stage === 'published' ? 'isOut' : 'isOffline')}</span>
          <TimeWords at={updatedAt} now={now} as="moment" />
        </>
      )
  }
}
