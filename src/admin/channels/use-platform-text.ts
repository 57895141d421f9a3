'use client'

import { useForm } from '@payloadcms/ui'
import type { PlatformText } from '@/domain/channels/platform-text'
import type { Platform } from '@/domain/channels/platforms'
import type { Content } from '../writing/save-plan'

/** What is written for one platform, as it is typed. */
export type WrittenText = Omit<PlatformText, 'platform'>

const isRow = (row: unknown): row is Content => typeof row === 'object' && row !== null

/** The rows of the form; a form without any holds their number instead. */
export const rowsOf = (content: Content): readonly unknown[] =>
  Array.isArray(content['platformTexts']) ? content['platformTexts'] : []

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What one row of the form holds, untrimmed: what is shown is what was typed. */
export function writtenFor(content: Content, platform: Platform): WrittenText {
  const row = rowsOf(content).find((one) => isRow(one) && one['platform'] === platform)
  const of = (key: string): unknown => (isRow(row) ? row[key] : null)
  const topics = of('topics')
  return {
    title: textOf(of('title')),
    description: textOf(of('description')),
    topics: Array.isArray(topics) ? topics.map(textOf) : [],
    cover: textOf(of('cover')) || null,
  }
}

/** Changes what is written for a platform; its row is made with the first word. */
export function useWritePlatform(
  content: Content,
): (platform: Platform, changes: Partial<WrittenText>) => void {
  const { addFieldRow, dispatchFields, setModified } = useForm()
  return (platform, changes) => {
    const rows = rowsOf(content)
    const index = rows.findIndex((row) => isRow(row) && row['platform'] === platform)
    if (index >= 0) {
      for (const [key, value] of Object.entries(changes)) {
        dispatchFields({ type: 'UPDATE', path: `platformTexts.${index}.${key}`, value })
      }
      setModified(true)
      return
    }
    const fresh = { platform, title: '', description: '', topics: [], cover: null, ...changes }
    addFieldRow({
      path: 'platformTexts',
      rowIndex: rows.length,
      schemaPath: 'posts.platformTexts',
      subFieldState: Object.fromEntries(
        Object.entries(fresh).map(([key, value]) => [
          key,
          { value, initialValue: value, valid: true, passesCondition: true },
        ]),
      ),
    })
  }
}
