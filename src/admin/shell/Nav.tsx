import { NavHamburger, NavWrapper } from '@payloadcms/next/client'
import type { Payload, TypedUser } from 'payload'
import { actorOf } from '@/platform/actor'
import { ROLE_LABELS } from '@/messages/labels'
import { speak, type Say } from '@/messages/desk-shell'
import { institution } from '@/queries/institution'
import { wantsNavOpen } from '@/queries/nav-preference'
import { DeskIcon } from './DeskIcon'
import { NavLink } from './NavLink'
import { NavOpener } from './NavOpener'
import { DAILY, itemsFor, MANAGED, type NavItem } from './nav-items'

interface Props {
  readonly payload: Payload
  readonly user?: TypedUser | null
  readonly i18n: { readonly language: string }
}

/** The desk's own navigation in place of Payload's list of collections. */
export async function Nav({ payload, user, i18n }: Props) {
  const say = speak(i18n.language)
  const actor = actorOf({ user })
  const roles = actor?.roles ?? []
  const managed = itemsFor(MANAGED, roles)
  const { name } = await institution(payload)
  const language = i18n.language.startsWith('en') ? 'en' : 'zh'
  return (
    <NavWrapper baseClass="nav">
      <NavOpener isWanted={!user || (await wantsNavOpen(payload, user))} />
      <div className="yx-nav__brand">
        <span>
          <strong>{say('appName')}</strong>
          <small>{name}</small>
        </span>
      </div>
      <nav className="yx-nav" aria-label={say('navLabel')}>
        <Items items={itemsFor(DAILY, roles)} say={say} />
        {managed.length > 0 ? (
          <>
            <h2 className="yx-nav__group">{say('navManage')}</h2>
            <Items items={managed} say={say} />
          </>
        ) : null}
      </nav>
      <div className="yx-nav__person">
        <NavLink href="/admin/account" icon={<DeskIcon name="account" />}>
          <span className="yx-nav__name">{actor?.name ?? say('navAccount')}</span>
          <small>{roles.map((role) => ROLE_LABELS[role][language]).join(' · ')}</small>
        </NavLink>
        <NavLink href="/admin/logout" icon={<DeskIcon name="signOut" />}>
          {say('navSignOut')}
        </NavLink>
      </div>
      <div className="nav__header">
        <div className="nav__header-content">
          <NavHamburger baseClass="nav" />
        </div>
      </div>
    </NavWrapper>
  )
}

function Items({ items, say }: { readonly items: readonly NavItem[]; readonly say: Say }) {
  return (
    <ul>
      {items.map(({ href, word, icon }) => (
        <li key={href}>
          <NavLink href={href} icon={<DeskIcon name={icon} />}>
            {say(word)}
          </NavLink>
        </li>
      ))}
    </ul>
  )
}
