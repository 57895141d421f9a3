import type { CollectionConfig, Field } from 'payload'
import { clipProfileEndpoints } from '@/endpoints/clip-profiles'
import { videoEditEndpoints } from '@/endpoints/video-edits'
import { videoEndpoints } from '@/endpoints/videos'
import { nobody } from '../shared/access'
import { lentTo } from '../shared/lent'
import { uploadedBy, uploadingDepartment } from '../shared/upload-fields'
import { mayManageVideos, mayReadVideos } from './access'
import { guardVideoDelete, guardVideoWrite, refuseBareVideo } from './hooks'

const readOnly = { readOnly: true } as const
const hidden = { hidden: true } as const

/** Data the conversion writes; shapes in `domain/media/stored-clip.ts`. */
const made = (...names: readonly string[]): Field[] =>
  names.map((name) => ({ name, type: 'json', admin: hidden }))

/**
 * 短视频: an uploaded clip and the renditions made of it. Uploads come in through `POST /api/videos` alone; files
 * are named by their hashes and never replaced.
 */
export const Videos: CollectionConfig = {
  slug: 'videos',
  labels: { singular: { zh: '短视频', en: 'Video' }, plural: { zh: '短视频', en: 'Videos' } },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'status', 'progress', 'createdAt'],
    listSearchableFields: ['title'],
    hideAPIURL: true,
    components: {
      views: {
        list: { Component: '/admin/videos/VideosView#VideosView' },
        edit: { root: { Component: '/admin/videos/VideoView#VideoView' } },
      },
    },
  },
  access: {
    create: nobody,
    read: mayReadVideos,
    update: mayManageVideos,
    delete: mayManageVideos,
  },
  hooks: {
    beforeOperation: [refuseBareVideo],
    beforeChange: [guardVideoWrite],
    beforeDelete: [guardVideoDelete],
  },
  endpoints: [...clipProfileEndpoints, ...videoEndpoints, ...videoEditEndpoints],
  indexes: [{ fields: ['status', 'updatedAt'] }],
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 80,
      label: { zh: '名称', en: 'Title' },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: [
        { value: 'queued', label: { zh: '排队中', en: 'Queued' } },
        { value: 'processing', label: { zh: '处理中', en: 'Processing' } },
        { value: 'ready', label: { zh: '可用', en: 'Ready' } },
        { value: 'failed', label: { zh: '处理失败', en: 'Failed' } },
      ],
      admin: readOnly,
      label: { zh: '状态', en: 'Status' },
    },
    {
      name: 'progress',
      type: 'number',
      defaultValue: 0,
      admin: readOnly,
      label: { zh: '进度', en: 'Progress' },
    },
    {
      name: 'secondsLeft',
      type: 'number',
      admin: readOnly,
      label: { zh: '剩余秒数', en: 'Seconds left' },
    },
    uploadingDepartment,
    lentTo,
    uploadedBy,
    ...made('probe', 'play', 'renditions', 'posters', 'film', 'animation', 'warnings', 'failure'),
    { name: 'failureCode', type: 'text', index: true, admin: hidden },
    { name: 'sha256', type: 'text', index: true, admin: hidden },
    { name: 'container', type: 'text', admin: hidden },
    { name: 'bytes', type: 'number', admin: hidden },
    ...made('profiles', 'sealedFiles'),
    // What people changed (`domain/media/stored-edit.ts`), what they had before, the clip before the first edit.
    ...made('edit', 'editHistory', 'original'),
    { name: 'editVersion', type: 'number', defaultValue: 0, admin: hidden },
    {
      name: 'usedMusic',
      type: 'relationship',
      relationTo: 'music',
      hasMany: true,
      index: true,
      admin: hidden,
    },
    { name: 'run', type: 'number', defaultValue: 1, admin: hidden },
    {
      name: 'isSealed',
      type: 'checkbox',
      defaultValue: false,
      admin: readOnly,
      label: { zh: '已用于送审稿', en: 'Sealed' },
    },
    {
      name: 'isLive',
      type: 'checkbox',
      defaultValue: false,
      admin: readOnly,
      label: { zh: '已公开', en: 'Public' },
    },
  ],
}
