import { Link } from '@payloadcms/ui'
import type { Actor } from '@/domain/people/roles'
import { speak, type ShellWord } from '@/messages/desk-shell'
import { GENRE_LABELS, KIND_LABELS } from '@/messages/labels'
import type { ListQuery, ListTab } from '@/queries/desk-post-list'
import type { PostRow } from '@/queries/desk-post-list-rows'
import { StageMark } from '../shared/StageMark'
import { TimeWords } from '../shared/TimeWords'
import { postHref } from './post-href'

interface Props {
  readonly rows: readonly PostRow[]
  readonly query: ListQuery
  readonly actor: Actor
  readonly now: Date
  readonly language: 'zh' | 'en'
}

const EMPTY: Readonly<Record<ListTab, ShellWord>> = {
  all: 'emptyAll',
  draft: 'emptyDraft',
  first_review: 'emptyFirst',
  final_review: 'emptyFinal',
  approved: 'emptyApproved',
  published: 'emptyPublished',
  offline: 'emptyOffline',
  returned: 'emptyReturned',
}

/** The posts: a table on a desk, cards on a phone (the same markup, laid out by the style sheet). */
export function PostRows({ rows, query, actor, now, language }: Props) {
  const say = speak(language)
  if (rows.length === 0) {
    const isFiltered = query.search !== '' || query.department !== '' || query.isMineOnly
    return (
      <p className="yx-empty yx-empty--list">
        {say(isFiltered ? 'emptySearch' : EMPTY[query.tab])}
      </p>
    )
  }
  const columns = [
    'colTitle',
    'colStage',
    'colWaiting',
    'colDepartment',
    'colAuthor',
    'colUpdated',
  ] as const
  return (
    <table className="yx-posts">
      <caption className="yx-hidden">{say('listTitle')}</caption>
      <thead>
        <tr>
          {columns.map((word) => (
            <th key={word} scope="col">
              {say(word)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} actor={actor} now={now.toISOString()} language={language} />
        ))}
      </tbody>
    </table>
  )
}

interface RowProps {
  readonly row: PostRow
  readonly actor: Actor
  readonly now: string
  readonly language: 'zh' | 'en'
}

function Row({ row, actor, now, language }: RowProps) {
  const say = speak(language)
  return (
    <tr className={row.isUrgent ? 'yx-posts__row yx-posts__row--urgent' : 'yx-posts__row'}>
      <td className="yx-posts__title">
        <span className="yx-posts__line">
          {row.isUrgent ? <span className="yx-tag yx-tag--urgent">{say('urgent')}</span> : null}
          <Link href={postHref(row, actor)} prefetch={false} className="yx-line__link">
            {row.title || say('untitled')}
          </Link>
        </span>
        <small>
          {KIND_LABELS[row.kind][language]} · {GENRE_LABELS[row.genre][language]}
        </small>
      </td>
      <td className="yx-posts__stage">
        <StageMark stage={row.stage} outcome={row.outcome} />
        {row.isLive && row.stage !== 'published' ? <small>{say('liveOld')}</small> : null}
      </td>
      <td className="yx-posts__waiting">
        <Waiting row={row} now={now} />
      </td>
      <td>{row.department || say('noDepartment')}</td>
      <td>{row.author.name}</td>
      <td>
        <TimeWords at={row.updatedAt} now={now} as="moment" />
      </td>
    </tr>
  )
}

/** Only what somebody must still do something about waits. */
function Waiting({ row, now }: { readonly row: PostRow; readonly now: string }) {
  const { stage, waitingSince, dueAt, publishAt } = row
  if (stage === 'approved' && publishAt) return <TimeWords at={publishAt} now={now} as="moment" />
  const isWaiting = stage === 'first_review' || stage === 'final_review' || stage === 'approved'
  if (!isWaiting || !waitingSince) return null
  return (
    <>
      <TimeWords at={waitingSince} now={now} as="waited" />
      {dueAt && stage !== 'approved' ? (
        <small>
          <TimeWords at={dueAt} now={now} as="due" />
        </small>
      ) : null}
    </>
  )
}
