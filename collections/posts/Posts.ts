import type { CollectionConfig } from 'payload'
import { postEndpoints } from '@/endpoints/posts'
import { mayCreatePost, mayDeletePost, mayReadPosts, mayUpdatePost } from './access'
import { contentFields } from './content-fields'
import { guardPostDelete, guardPostWrite } from './hooks'
import { mirrorFields } from './mirror-fields'

/**
 * 稿件: the private working copy. No Payload drafts, versions, locks or trash: reviewers judge sealed
 * revisions and the public sees live posts, so a write here never reaches anyone (docs/architecture.md).
 */
export const Posts: CollectionConfig = {
  slug: 'posts',
  labels: { singular: { zh: '稿件', en: 'Post' }, plural: { zh: '稿件', en: 'Posts' } },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-updatedAt',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'stage', 'waitingSince', 'department', 'author', 'updatedAt'],
    listSearchableFields: ['title'],
    // Payload reads a page of its own before it hands over to ours: of these columns alone.
    enableListViewSelectAPI: true,
    hideAPIURL: true,
    components: {
      views: {
        list: { Component: '/admin/list/PostList#PostList' },
        edit: { root: { Component: '/admin/writing/WritingView#WritingView' } },
      },
    },
  },
  access: {
    create: mayCreatePost,
    read: mayReadPosts,
    update: mayUpdatePost,
    delete: mayDeletePost,
  },
  hooks: { beforeChange: [guardPostWrite], beforeDelete: [guardPostDelete] },
  endpoints: postEndpoints,
  indexes: [
    // All that the review queue asks about, so that it is counted without reading a post.
    { fields: ['stage', 'dueAt', 'createdAt', 'author', 'firstReviewer'] },
    { fields: ['stage', 'waitingSince', 'createdAt'] },
    { fields: ['stage', 'updatedAt', 'createdAt'] },
    { fields: ['department', 'stage', 'updatedAt'] },
    { fields: ['author', 'updatedAt', 'createdAt'] },
    // What a contributor may read, so that it is counted without reading a post.
    { fields: ['department', 'author'] },
    { fields: ['updatedAt', 'createdAt'] },
    { fields: ['publishAt'] },
  ],
  fields: [
    ...contentFields,
    {
      name: 'isUrgent',
      type: 'checkbox',
      defaultValue: false,
      label: { zh: '加急', en: 'Urgent' },
    },
    ...mirrorFields,
  ],
}
