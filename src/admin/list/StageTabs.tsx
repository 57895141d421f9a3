import { Link } from '@payloadcms/ui'
import { speak } from '@/messages/desk-shell'
import { STAGE_LABELS } from '@/messages/labels'
import { LIST_TABS, type ListQuery, type ListTab } from '@/queries/desk-post-list'
import { listHref } from './list-query'

interface Props {
  readonly query: ListQuery
  readonly counts: Readonly<Record<ListTab, number>>
  readonly language: 'zh' | 'en'
}

export function StageTabs({ query, counts, language }: Props) {
  const say = speak(language)
  const wordOf = (tab: ListTab): string =>
    tab === 'all'
      ? say('tabAll')
      : tab === 'returned'
        ? say('tabReturned')
        : STAGE_LABELS[tab][language]
  return (
    <nav className="yx-stages" aria-label={say('tabsLabel')}>
      <ul>
        {LIST_TABS.map((tab) => (
          <li key={tab}>
            <Link
              href={listHref({ ...query, tab, page: 1 })}
              prefetch={false}
              {...(tab === query.tab ? { 'aria-current': 'page' as const } : {})}
            >
              {wordOf(tab)} <span className="yx-stages__count">{counts[tab]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
