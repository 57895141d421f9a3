import type { CollectionConfig } from 'payload'
import { AUDIENCES, CLASSES, GENRES, KINDS } from '@/domain/review/post-fields'
import { AUDIENCE_LABELS, CLASS_LABELS, GENRE_LABELS, KIND_LABELS } from '@/messages/labels'
import { nobody } from '../shared/access'
import { engineOnlyHooks } from '../shared/engine-only'
import { optionsOf } from '../shared/options'
import { showSealedContent } from './hooks'

/**
 * 已发布稿: what the public sees, made from the approved revision alone. Names are sealed words, not
 * relations that a later rename could change, so nothing here can be populated with anything unapproved.
 */
export const LivePosts: CollectionConfig = {
  slug: 'live-posts',
  labels: {
    singular: { zh: '已发布稿', en: 'Live post' },
    plural: { zh: '已发布稿', en: 'Live posts' },
  },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-publishedAt',
  admin: { hidden: true, useAsTitle: 'title' },
  access: { create: nobody, read: () => true, update: nobody, delete: nobody },
  hooks: { ...engineOnlyHooks, afterRead: [showSealedContent] },
  indexes: [{ fields: ['publishedAt', 'createdAt'] }],
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'digest', type: 'textarea' },
    { name: 'kind', type: 'select', required: true, options: optionsOf(KINDS, KIND_LABELS) },
    { name: 'genre', type: 'select', required: true, options: optionsOf(GENRES, GENRE_LABELS) },
    { name: 'adReviewNo', type: 'text' },
    { name: 'class', type: 'select', options: optionsOf(CLASSES, CLASS_LABELS) },
    { name: 'category', type: 'text' },
    {
      name: 'audiences',
      type: 'select',
      hasMany: true,
      options: optionsOf(AUDIENCES, AUDIENCE_LABELS),
    },
    { name: 'department', type: 'text' },
    { name: 'body', type: 'json' },
    { name: 'byline', type: 'json' },
    { name: 'sources', type: 'json' },
    { name: 'cover', type: 'text' },
    { name: 'images', type: 'json' },
    { name: 'videos', type: 'json' },
    { name: 'platformTexts', type: 'json' },
    { name: 'isAiAssisted', type: 'checkbox' },
    { name: 'isPatientStory', type: 'checkbox' },
    { name: 'post', type: 'text', required: true, unique: true },
    { name: 'revision', type: 'text', required: true },
    { name: 'contentHash', type: 'text', required: true },
    { name: 'usedMaterials', type: 'text', hasMany: true, index: true },
    { name: 'usedVideos', type: 'text', hasMany: true, index: true },
    { name: 'publishedAt', type: 'date', required: true },
  ],
}
