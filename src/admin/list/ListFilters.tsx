import { Link } from '@payloadcms/ui'
import { speak } from '@/messages/desk-shell'
import type { ListQuery, PostListPage } from '@/queries/desk-post-list'
import { DeskIcon } from '../shell/DeskIcon'
import { listHref } from './list-query'

interface Props {
  readonly query: ListQuery
  readonly departments: PostListPage['departments']
  /** Whether this person can be an author, and so ask for their own alone. */
  readonly mayOwn: boolean
  readonly language: string
}

/** A plain GET form: it works before any script has loaded, and the address says what is shown. */
export function ListFilters({ query, departments, mayOwn, language }: Props) {
  const say = speak(language)
  const isFiltered = query.search !== '' || query.department !== '' || query.isMineOnly
  return (
    <form
      key={listHref(query)}
      className="yx-filters"
      role="search"
      action="/admin/collections/posts"
    >
      {query.tab === 'all' ? null : <input type="hidden" name="tab" value={query.tab} />}
      <label className="yx-filters__search">
        <span className="yx-hidden">{say('searchLabel')}</span>
        <DeskIcon name="search" size={18} />
        <input
          type="search"
          name="q"
          defaultValue={query.search}
          placeholder={say('searchHint')}
          maxLength={64}
        />
      </label>
      <label>
        <span className="yx-hidden">{say('departmentLabel')}</span>
        <select name="department" defaultValue={query.department}>
          <option value="">{say('departmentAll')}</option>
          {departments.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {mayOwn ? (
        <label className="yx-filters__mine">
          <input type="checkbox" name="mine" value="1" defaultChecked={query.isMineOnly} />
          {say('mineOnly')}
        </label>
      ) : null}
      <button type="submit" className="yx-button">
        {say('searchDo')}
      </button>
      {isFiltered ? (
        <Link
          href={listHref({ ...query, search: '', department: '', isMineOnly: false, page: 1 })}
          prefetch={false}
          className="yx-more"
        >
          {say('clear')}
        </Link>
      ) : null}
    </form>
  )
}
