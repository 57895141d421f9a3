import type { Role } from '@/domain/people/roles'
import type { ShellWord } from '@/messages/desk-shell'
import type { DeskIconName } from './DeskIcon'

export interface NavItem {
  readonly href: string
  readonly word: ShellWord
  readonly icon: DeskIconName
  /** Who sees it; everyone where it is left out. */
  readonly roles?: readonly Role[]
}

/** What everyone works with. */
export const DAILY: readonly NavItem[] = [
  { href: '/admin', word: 'navDashboard', icon: 'today' },
  { href: '/admin/collections/posts', word: 'navPosts', icon: 'posts' },
  { href: '/admin/collections/materials', word: 'navMaterials', icon: 'materials' },
  { href: '/admin/collections/videos', word: 'navVideos', icon: 'videos' },
  { href: '/admin/rules', word: 'navRules', icon: 'rules' },
]

const REVIEWERS = ['publicity', 'leader', 'admin'] as const

/** What some look after. */
export const MANAGED: readonly NavItem[] = [
  {
    href: '/admin/collections/categories',
    word: 'navCategories',
    icon: 'categories',
    roles: ['publicity', 'admin'],
  },
  {
    href: '/admin/collections/music',
    word: 'navMusic',
    icon: 'music',
    roles: ['publicity', 'admin'],
  },
  {
    href: '/admin/profiles',
    word: 'navProfiles',
    icon: 'videos',
    roles: ['publicity', 'admin'],
  },
  {
    href: '/admin/collections/departments',
    word: 'navDepartments',
    icon: 'departments',
    roles: ['admin'],
  },
  { href: '/admin/collections/users', word: 'navUsers', icon: 'users', roles: ['admin'] },
  {
    href: '/admin/collections/review-records',
    word: 'navRecords',
    icon: 'records',
    roles: REVIEWERS,
  },
  { href: '/admin/verify', word: 'navVerify', icon: 'verify', roles: REVIEWERS },
  { href: '/admin/jobs', word: 'navJobs', icon: 'jobs', roles: ['publicity', 'admin'] },
  { href: '/admin/globals/desk-settings', word: 'navSettings', icon: 'settings', roles: ['admin'] },
]

/** The items somebody with these roles sees. */
export const itemsFor = (items: readonly NavItem[], roles: readonly Role[]): NavItem[] =>
  items.filter((item) => !item.roles || item.roles.some((role) => roles.includes(role)))
