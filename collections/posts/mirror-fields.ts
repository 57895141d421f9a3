import type { Field } from 'payload'
import { STAGES } from '@/domain/review/stages'
import { STAGE_LABELS } from '@/messages/labels'
import { optionsOf } from '../shared/options'

const readOnly = { readOnly: true } as const

/**
 * Set by the server only: mirrors of the review records, so that lists are quick. Whatever a request
 * says of them is put back to what is stored.
 */
export const mirrorFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    options: optionsOf(STAGES, STAGE_LABELS),
    admin: readOnly,
    label: { zh: '阶段', en: 'Stage' },
  },
  {
    name: 'round',
    type: 'number',
    defaultValue: 0,
    admin: readOnly,
    label: { zh: '轮次', en: 'Round' },
  },
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    admin: readOnly,
    label: { zh: '作者', en: 'Author' },
  },
  {
    name: 'editors',
    type: 'relationship',
    relationTo: 'users',
    hasMany: true,
    admin: readOnly,
    label: { zh: '改稿人', en: 'Editors' },
  },
  {
    name: 'contentHash',
    type: 'text',
    admin: { ...readOnly, hidden: true },
    label: { zh: '内容指纹', en: 'Content hash' },
  },
  {
    name: 'outcome',
    type: 'select',
    options: [
      { value: 'returned', label: { zh: '被退回', en: 'Returned' } },
      { value: 'withdrawn', label: { zh: '已撤回', en: 'Withdrawn' } },
    ],
    admin: readOnly,
    label: { zh: '上轮结果', en: 'Outcome of the last round' },
  },
  {
    name: 'firstReviewer',
    type: 'relationship',
    relationTo: 'users',
    admin: readOnly,
    label: { zh: '初审人', en: 'First reviewer' },
  },
  { name: 'publishAt', type: 'date', admin: readOnly, label: { zh: '定时发布', en: 'Publish at' } },
  { name: 'dueAt', type: 'date', admin: readOnly, label: { zh: '审核期限', en: 'Due' } },
  {
    name: 'waitingSince',
    type: 'date',
    admin: readOnly,
    label: { zh: '等待自', en: 'Waiting since' },
  },
  {
    name: 'isLive',
    type: 'checkbox',
    defaultValue: false,
    admin: readOnly,
    label: { zh: '有已发布版本', en: 'Live' },
  },
  {
    name: 'usedMaterials',
    type: 'relationship',
    relationTo: 'materials',
    hasMany: true,
    admin: { hidden: true },
    label: { zh: '用到的素材', en: 'Used materials' },
  },
]

/** Names of the fields above, `isUrgent` apart: the ones a request cannot set. */
export const MIRROR_KEYS = mirrorFields.flatMap((field) => ('name' in field ? [field.name] : []))
