import type { Config } from 'payload'
import { speak } from '@/messages/desk-shell'
import { speakReview } from '@/messages/review'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

const say = speak('zh')

/** Where Payload's panel is ours. Paths are resolved from `src` by the import map. */
export const deskComponents: Components = {
  graphics: {
    Icon: '/admin/shell/Icon#Icon',
    Logo: '/admin/shell/Logo#Logo',
  },
  Nav: '/admin/shell/Nav#Nav',
  afterLogin: ['/admin/shell/AfterLogin#AfterLogin'],
  providers: ['/admin/shell/BrandProvider#BrandProvider'],
  views: {
    dashboard: { Component: '/admin/dashboard/Dashboard#Dashboard' },
    jobs: {
      Component: '/admin/jobs/JobsView#JobsView',
      path: '/jobs',
      exact: true,
      meta: { title: say('jobsTitle') },
    },
    profiles: {
      Component: '/admin/profiles/ProfilesView#ProfilesView',
      path: '/profiles',
      exact: true,
      meta: { title: say('navProfiles') },
    },
    verify: {
      Component: '/admin/verify/VerifyView#VerifyView',
      path: '/verify',
      exact: true,
      meta: { title: say('navVerify') },
    },
    rules: {
      Component: '/admin/rules/RulesView#RulesView',
      path: '/rules',
      exact: true,
      meta: { title: say('navRules') },
    },
    review: {
      Component: '/admin/review/ReviewView#ReviewView',
      path: '/review/:id',
      meta: { title: speakReview('zh')('windowTitle') },
    },
  },
}
