import type { Field } from 'payload'
import { PLATFORMS } from '@/domain/channels/platforms'
import { AUDIENCES, CLASSES, GENRES, KINDS } from '@/domain/review/post-fields'
import { AUDIENCE_LABELS, CLASS_LABELS, GENRE_LABELS, KIND_LABELS } from '@/messages/labels'
import { PLATFORM_LABELS } from '@/messages/platforms'
import { bodyEditor } from '../shared/body-editor'
import { optionsOf } from '../shared/options'

/** 基本要素: what the law and the reader must be able to see. */
const byline: Field = {
  name: 'byline',
  type: 'group',
  label: { zh: '作者署名', en: 'Byline' },
  fields: [
    { name: 'name', type: 'text', maxLength: 40, label: { zh: '姓名', en: 'Name' } },
    { name: 'title', type: 'text', maxLength: 40, label: { zh: '职称', en: 'Title' } },
    { name: 'specialty', type: 'text', maxLength: 40, label: { zh: '专业', en: 'Specialty' } },
  ],
}

const sources: Field = {
  name: 'sources',
  type: 'array',
  maxRows: 20,
  label: { zh: '资料来源', en: 'Sources' },
  labels: { singular: { zh: '来源', en: 'Source' }, plural: { zh: '来源', en: 'Sources' } },
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { zh: '名称', en: 'Title' },
    },
    { name: 'publisher', type: 'text', maxLength: 100, label: { zh: '发布机构', en: 'Publisher' } },
    { name: 'year', type: 'number', min: 1900, max: 2100, label: { zh: '年份', en: 'Year' } },
    { name: 'url', type: 'text', maxLength: 500, label: { zh: '网址', en: 'Address' } },
  ],
}

/**
 * 各平台文案. The bounds here only keep a request from being absurd: a text over a platform's limit is saved
 * and shown as such, and refused at the submit. Topics are JSON because Payload on SQLite leaves the values
 * of a many-valued text behind when its row is taken out of an array.
 */
const platformTexts: Field = {
  name: 'platformTexts',
  type: 'array',
  maxRows: PLATFORMS.length,
  label: { zh: '各平台文案', en: 'Platform texts' },
  labels: {
    singular: { zh: '平台文案', en: 'Platform text' },
    plural: { zh: '各平台文案', en: 'Platform texts' },
  },
  fields: [
    {
      name: 'platform',
      type: 'select',
      required: true,
      options: optionsOf(PLATFORMS, PLATFORM_LABELS),
      label: { zh: '平台', en: 'Platform' },
    },
    { name: 'title', type: 'text', maxLength: 200, label: { zh: '标题', en: 'Title' } },
    {
      name: 'description',
      type: 'textarea',
      maxLength: 5000,
      label: { zh: '描述', en: 'Description' },
    },
    {
      name: 'topics',
      type: 'json',
      typescriptSchema: [() => ({ type: 'array', items: { type: 'string' } })],
      label: { zh: '话题', en: 'Topics' },
    },
    { name: 'cover', type: 'text', maxLength: 40, label: { zh: '封面', en: 'Cover' } },
  ],
}

/**
 * The fields people write. Only `title` is required here: an unfinished draft is saved as it is, and
 * submit is the gate that asks for the rest.
 */
export const contentFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 64,
    label: { zh: '标题', en: 'Title' },
  },
  { name: 'digest', type: 'textarea', maxLength: 128, label: { zh: '摘要', en: 'Digest' } },
  {
    name: 'cover',
    type: 'upload',
    relationTo: 'materials',
    label: { zh: '封面', en: 'Cover' },
  },
  { name: 'body', type: 'richText', editor: bodyEditor, label: { zh: '正文', en: 'Body' } },
  {
    name: 'kind',
    type: 'select',
    required: true,
    defaultValue: 'article',
    options: optionsOf(KINDS, KIND_LABELS),
    label: { zh: '形式', en: 'Kind' },
  },
  {
    name: 'genre',
    type: 'select',
    required: true,
    defaultValue: 'science',
    options: optionsOf(GENRES, GENRE_LABELS),
    label: { zh: '体裁', en: 'Genre' },
  },
  {
    name: 'adReviewNo',
    type: 'text',
    maxLength: 60,
    label: { zh: '医疗广告审查证明文号', en: 'Advertisement review number' },
    admin: { condition: (data) => data['genre'] === 'advertisement' },
  },
  {
    name: 'class',
    type: 'select',
    options: optionsOf(CLASSES, CLASS_LABELS),
    label: { zh: '内容分类', en: 'Class' },
  },
  {
    name: 'category',
    type: 'relationship',
    relationTo: 'categories',
    label: { zh: '子分类', en: 'Category' },
    admin: { allowCreate: false, allowEdit: false },
  },
  {
    name: 'audiences',
    type: 'select',
    hasMany: true,
    options: optionsOf(AUDIENCES, AUDIENCE_LABELS),
    label: { zh: '适用人群', en: 'Audiences' },
  },
  {
    name: 'department',
    type: 'relationship',
    relationTo: 'departments',
    index: true,
    label: { zh: '科室', en: 'Department' },
    admin: { allowCreate: false, allowEdit: false },
  },
  byline,
  sources,
  {
    name: 'materials',
    type: 'relationship',
    relationTo: 'materials',
    hasMany: true,
    label: { zh: '附带素材', en: 'Materials' },
  },
  {
    name: 'videos',
    type: 'relationship',
    relationTo: 'videos',
    hasMany: true,
    maxRows: 5,
    label: { zh: '短视频', en: 'Videos' },
  },
  platformTexts,
  {
    name: 'isAiAssisted',
    type: 'checkbox',
    defaultValue: false,
    label: { zh: '使用了人工智能辅助', en: 'AI assisted' },
  },
  {
    name: 'isPatientStory',
    type: 'checkbox',
    defaultValue: false,
    label: { zh: '含患者故事', en: 'Patient story' },
  },
]
