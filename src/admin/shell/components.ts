import type { Config } from 'payload'

type Components = NonNullable<NonNullable<Config['admin']>['components']>

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
      meta: { title: '后台任务' },
    },
    verify: {
      Component: '/admin/verify/VerifyView#VerifyView',
      path: '/verify',
      exact: true,
      meta: { title: '记录核验' },
    },
    rules: {
      Component: '/admin/rules/RulesView#RulesView',
      path: '/rules',
      exact: true,
      meta: { title: '合规规则' },
    },
    review: {
      Component: '/admin/review/ReviewView#ReviewView',
      path: '/review/:id',
      meta: { title: '审稿' },
    },
  },
}
