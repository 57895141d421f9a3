import type { DemoByline, DemoChecklist, DemoSource } from '../demo-types'
import { USERS, type UserKey } from '../hospital'

/** The byline of a post as its author would fill it in. */
export function bylineOf(user: UserKey): DemoByline {
  const { name, title, specialty } = USERS[user]
  return { name, title, specialty }
}

/** A public document. No addresses: pages move, titles and years do not. */
export const source = (title: string, publisher: string, year: number): DemoSource => ({
  title,
  publisher,
  year,
  url: null,
})

/** 《中国公民健康素养——基本知识与技能》, what every resident should know and be able to do. */
export const HEALTH_LITERACY = source(
  '中国公民健康素养——基本知识与技能（2024年版）',
  '国家卫生健康委、国家疾控局、国家中医药局',
  2024,
)

export const ALL_FINE: DemoChecklist = { accuracy: 'ok', compliance: 'ok', plainness: 'ok' }
export const NOT_PLAIN: DemoChecklist = { accuracy: 'ok', compliance: 'ok', plainness: 'issue' }
export const NOT_ACCURATE: DemoChecklist = { accuracy: 'issue', compliance: 'ok', plainness: 'ok' }
export const NOT_COMPLIANT: DemoChecklist = { accuracy: 'ok', compliance: 'issue', plainness: 'ok' }
