import type { LogoCorner } from '@/domain/media/edit'
import type { Role } from '@/domain/people/roles'
import type { Audience, Genre, Kind, PostClass } from '@/domain/review/post-fields'
import type { CheckMark } from '@/domain/review/review-record'
import type { Decision, RecordLevel, Stage } from '@/domain/review/stages'

/** A word of the screens. A type alias: Payload's label type wants an index signature. */
export type Label = { zh: string; en: string }

type Labels<Key extends string> = Readonly<Record<Key, Label>>

export const ROLE_LABELS: Labels<Role> = {
  contributor: { zh: '撰稿人', en: 'Contributor' },
  publicity: { zh: '宣传初审', en: 'Publicity' },
  leader: { zh: '分管领导', en: 'Leader' },
  admin: { zh: '管理员', en: 'Administrator' },
}

export const KIND_LABELS: Labels<Kind> = {
  article: { zh: '图文', en: 'Article' },
  video: { zh: '短视频', en: 'Short video' },
  copy: { zh: '短文案', en: 'Copy' },
  poster: { zh: '海报', en: 'Poster' },
  statement: { zh: '声明', en: 'Statement' },
}

export const GENRE_LABELS: Labels<Genre> = {
  science: { zh: '健康科普', en: 'Health science' },
  service: { zh: '服务信息', en: 'Service information' },
  policy: { zh: '政策解读', en: 'Policy' },
  news: { zh: '新闻动态', en: 'News' },
  statement: { zh: '声明回应', en: 'Statement' },
  advertisement: { zh: '医疗广告', en: 'Advertisement' },
}

export const CLASS_LABELS: Labels<PostClass> = {
  policy: { zh: '政策类', en: 'Policy' },
  science: { zh: '科普类', en: 'Science' },
  service: { zh: '服务类', en: 'Service' },
}

export const AUDIENCE_LABELS: Labels<Audience> = {
  elderly: { zh: '老年人', en: 'Elderly' },
  parents: { zh: '家长', en: 'Parents' },
  residents: { zh: '普通居民', en: 'Residents' },
  chronic: { zh: '慢病患者', en: 'Chronic patients' },
  women: { zh: '育龄妇女', en: 'Women of childbearing age' },
}

export const STAGE_LABELS: Labels<Stage> = {
  draft: { zh: '草稿', en: 'Draft' },
  first_review: { zh: '待初审', en: 'First review' },
  final_review: { zh: '待终审', en: 'Final review' },
  approved: { zh: '已通过', en: 'Approved' },
  published: { zh: '已发布', en: 'Published' },
  offline: { zh: '已下线', en: 'Offline' },
}

/** A draft whose last round ended in a return. */
export const RETURNED_LABEL: Label = { zh: '已退回', en: 'Returned' }

export const LEVEL_LABELS: Labels<RecordLevel> = {
  author: { zh: '撰稿', en: 'Author' },
  first: { zh: '初审', en: 'First review' },
  final: { zh: '终审', en: 'Final review' },
  desk: { zh: '宣传科', en: 'Desk' },
}

export const DECISION_LABELS: Labels<Decision> = {
  submit: { zh: '提交', en: 'Submitted' },
  withdraw: { zh: '撤回', en: 'Withdrawn' },
  approve: { zh: '通过', en: 'Approved' },
  return: { zh: '退回', en: 'Returned' },
  void: { zh: '通过作废', en: 'Approval void' },
  publish: { zh: '发布', en: 'Published' },
  schedule: { zh: '定时发布', en: 'Scheduled' },
  cancel_schedule: { zh: '取消定时', en: 'Schedule cancelled' },
  unpublish: { zh: '下线', en: 'Taken offline' },
  reassign: { zh: '转交作者', en: 'Reassigned' },
}

export const CHECK_LABELS: Labels<CheckMark> = {
  ok: { zh: '没问题', en: 'OK' },
  issue: { zh: '有问题', en: 'Issue' },
  na: { zh: '不适用', en: 'Not applicable' },
}

export const LOGO_CORNER_LABELS: Labels<LogoCorner> = {
  'top-left': { zh: '左上角', en: 'Top left' },
  'top-right': { zh: '右上角', en: 'Top right' },
  'bottom-left': { zh: '左下角', en: 'Bottom left' },
  'bottom-right': { zh: '右下角', en: 'Bottom right' },
}
