import type { Access, CollectionConfig } from 'payload'
import { hasRole } from '@/domain/people/roles'
import { readsEveryPost } from '@/domain/review/post-rights'
import { actorOf } from '@/platform/actor'
import { nobody } from '../shared/access'
import { engineOnlyHooks } from '../shared/engine-only'

/** As the post itself: contributors see what their department works on. */
export const mayReadThroughPost: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (readsEveryPost(actor)) return true
  if (!hasRole(actor, 'contributor')) return false
  const own = { 'post.author': { equals: actor.id } }
  return actor.department ? { or: [own, { 'post.department': { equals: actor.department } }] } : own
}

/** 送审稿: the sealed content of one submit. Written once, by the engine, never changed, never deleted. */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  labels: { singular: { zh: '送审稿', en: 'Revision' }, plural: { zh: '送审稿', en: 'Revisions' } },
  lockDocuments: false,
  disableDuplicate: true,
  admin: { hidden: true, useAsTitle: 'contentHash' },
  access: { create: nobody, read: mayReadThroughPost, update: nobody, delete: nobody },
  hooks: engineOnlyHooks,
  indexes: [{ fields: ['post', 'round'], unique: true }],
  fields: [
    { name: 'post', type: 'relationship', relationTo: 'posts', required: true, index: true },
    { name: 'round', type: 'number', required: true },
    { name: 'format', type: 'text', required: true },
    { name: 'content', type: 'textarea', required: true },
    { name: 'files', type: 'json', required: true },
    { name: 'contentHash', type: 'text', required: true, index: true },
    // 提示单: canonical JSON of the checker's findings and the author's objections, its hash in the records.
    { name: 'findings', type: 'textarea' },
    { name: 'findingsHash', type: 'text' },
    { name: 'findingsCount', type: 'number' },
    { name: 'author', type: 'relationship', relationTo: 'users' },
    { name: 'editors', type: 'json' },
    { name: 'sealedBy', type: 'relationship', relationTo: 'users' },
    { name: 'sealedAt', type: 'text', required: true },
  ],
}
