import { Link } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { Payload, TypedUser } from 'payload'
import { hasRole } from '@/domain/people/roles'
import { speak } from '@/messages/desk-shell'
import { actorOf } from '@/platform/actor'
import { postList } from '@/queries/desk-post-list'
import { DeskContent } from '../shell/DeskContent'
import { DeskIcon } from '../shell/DeskIcon'
import { ListFilters } from './ListFilters'
import { listHref, readListQuery } from './list-query'
import { PostRows } from './PostRows'
import { StageTabs } from './StageTabs'
import './list.css'

interface Props {
  readonly payload: Payload
  readonly user?: TypedUser | null
  readonly i18n: { readonly language: string }
  readonly searchParams?: Readonly<Record<string, string | string[] | undefined>>
}

/** 稿件: every post this person may read, by stage. Rendered whole on the server; links do the rest. */
export async function PostList({ payload, user, i18n, searchParams = {} }: Props) {
  const actor = actorOf({ user })
  if (!user || !actor) redirect('/admin/login')
  const language = i18n.language.startsWith('en') ? 'en' : 'zh'
  const say = speak(language)
  const query = readListQuery(searchParams)
  const now = new Date()
  const list = await postList({ payload, user, now }, query)
  const mayWrite = hasRole(actor, 'contributor') || hasRole(actor, 'publicity')
  return (
    <DeskContent>
      <header className="yx-list-head">
        <h1>{say('listTitle')}</h1>
        {mayWrite ? (
          <Link
            href="/admin/collections/posts/create"
            prefetch={false}
            className="yx-start__button yx-start__button--main"
          >
            <DeskIcon name="write" />
            {say('writePost')}
          </Link>
        ) : null}
      </header>
      <StageTabs query={query} counts={list.counts} language={language} />
      <ListFilters
        query={query}
        departments={list.departments}
        mayOwn={mayWrite}
        language={language}
      />
      <PostRows rows={list.rows} query={query} actor={actor} now={now} language={language} />
      {list.pages > 1 ? (
        <nav className="yx-pages" aria-label={say('pagesLabel')}>
          {list.page > 1 ? (
            <Link href={listHref({ ...query, page: list.page - 1 })} prefetch={false}>
              {say('previous')}
            </Link>
          ) : (
            <span aria-disabled="true">{say('previous')}</span>
          )}
          <span>{say('pageOf', { page: list.page, pages: list.pages })}</span>
          {list.page < list.pages ? (
            <Link href={listHref({ ...query, page: list.page + 1 })} prefetch={false}>
              {say('next')}
            </Link>
          ) : (
            <span aria-disabled="true">{say('next')}</span>
          )}
        </nav>
      ) : null}
    </DeskContent>
  )
}
