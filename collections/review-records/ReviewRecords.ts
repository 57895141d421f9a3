import type { Access, CollectionConfig } from 'payload'
import { hasRole } from '@/domain/people/roles'
import { readsEveryPost } from '@/domain/review/post-rights'
import { DECISIONS, RECORD_LEVELS } from '@/domain/review/stages'
import { reviewRecordEndpoints } from '@/endpoints/review-records'
import { DECISION_LABELS, LEVEL_LABELS } from '@/messages/labels'
import { actorOf } from '@/platform/actor'
import { nobody } from '../shared/access'
import { engineOnlyHooks } from '../shared/engine-only'
import { optionsOf } from '../shared/options'

/** Reviewers and the administrator read all; authors read those of their own posts. */
const mayReadRecords: Access = ({ req }) => {
  const actor = actorOf(req)
  if (!actor) return false
  if (readsEveryPost(actor)) return true
  return hasRole(actor, 'contributor') && { 'post.author': { equals: actor.id } }
}

/** 审批记录: the append-only, hash-chained authority of the review. Only use cases write it. */
export const ReviewRecords: CollectionConfig = {
  slug: 'review-records',
  labels: {
    singular: { zh: '审批记录', en: 'Review record' },
    plural: { zh: '审批记录', en: 'Review records' },
  },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-seq',
  admin: {
    useAsTitle: 'hash',
    defaultColumns: ['seq', 'post', 'decision', 'level', 'actorName', 'at'],
    group: { zh: '管理', en: 'Administration' },
    hidden: ({ user }) => {
      const actor = actorOf({ user })
      return !actor || !readsEveryPost(actor)
    },
    hideAPIURL: true,
    components: { views: { edit: { root: { Component: '/admin/verify/RecordDoor#RecordDoor' } } } },
  },
  access: { create: nobody, read: mayReadRecords, update: nobody, delete: nobody },
  hooks: engineOnlyHooks,
  endpoints: reviewRecordEndpoints,
  indexes: [{ fields: ['post', 'seq'] }],
  fields: [
    { name: 'seq', type: 'number', required: true, unique: true, label: { zh: '序号', en: 'No.' } },
    { name: 'format', type: 'text', required: true, admin: { hidden: true } },
    {
      name: 'prevHash',
      type: 'text',
      required: true,
      label: { zh: '上一条指纹', en: 'Previous hash' },
    },
    { name: 'hash', type: 'text', required: true, unique: true, label: { zh: '指纹', en: 'Hash' } },
    {
      name: 'post',
      type: 'relationship',
      relationTo: 'posts',
      required: true,
      index: true,
      label: { zh: '稿件', en: 'Post' },
    },
    { name: 'round', type: 'number', required: true, label: { zh: '轮次', en: 'Round' } },
    {
      name: 'level',
      type: 'select',
      required: true,
      options: optionsOf(RECORD_LEVELS, LEVEL_LABELS),
      label: { zh: '环节', en: 'Level' },
    },
    {
      name: 'decision',
      type: 'select',
      required: true,
      options: optionsOf(DECISIONS, DECISION_LABELS),
      label: { zh: '决定', en: 'Decision' },
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      label: { zh: '操作人', en: 'Actor' },
    },
    { name: 'actorName', type: 'text', required: true, label: { zh: '操作人姓名', en: 'Name' } },
    { name: 'actorRoles', type: 'json', required: true, admin: { hidden: true } },
    {
      name: 'onBehalfOf',
      type: 'relationship',
      relationTo: 'users',
      label: { zh: '受谁委托', en: 'On behalf of' },
    },
    { name: 'contentHash', type: 'text', label: { zh: '内容指纹', en: 'Content hash' } },
    { name: 'revision', type: 'relationship', relationTo: 'revisions', admin: { hidden: true } },
    { name: 'comment', type: 'textarea', label: { zh: '意见', en: 'Comment' } },
    { name: 'checklist', type: 'json', admin: { hidden: true } },
    { name: 'annotations', type: 'json', admin: { hidden: true } },
    { name: 'dismissals', type: 'json', admin: { hidden: true } },
    { name: 'publishAt', type: 'text', admin: { hidden: true } },
    { name: 'findingsHash', type: 'text', admin: { hidden: true } },
    { name: 'author', type: 'text', required: true, admin: { hidden: true } },
    { name: 'editors', type: 'json', required: true, admin: { hidden: true } },
    {
      name: 'at',
      type: 'text',
      required: true,
      label: { zh: '时间', en: 'At' },
      admin: { components: { Cell: '/admin/shell/MomentCell#MomentCell' } },
    },
  ],
}
