import type { CollectionConfig } from 'payload'
import { musicEndpoints } from '@/endpoints/music'
import { holding, nobody, signedIn } from '../shared/access'
import { uploadedBy } from '../shared/upload-fields'
import { guardMusicDelete, guardMusicWrite, refuseBareMusic } from './hooks'

const readOnly = { readOnly: true } as const
const hidden = { hidden: true } as const

/**
 * 音乐: a piece of music the house may use under its clips, with the proof that it may. Its file is immutable and named
 * by its hash; it comes in through `POST /api/music` alone.
 */
export const Music: CollectionConfig = {
  slug: 'music',
  labels: { singular: { zh: '音乐', en: 'Music' }, plural: { zh: '音乐', en: 'Music' } },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: 'title',
  admin: {
    description: {
      zh: '可以用在短视频里的音乐。新的在视频的剪辑页上传；这里改授权、删不用的。',
      en: 'Music for videos. Add pieces while editing a video; correct licences and remove pieces here.',
    },
    useAsTitle: 'title',
    defaultColumns: ['title', 'licence', 'validUntil', 'seconds', 'createdAt'],
    listSearchableFields: ['title', 'source'],
    hideAPIURL: true,
  },
  access: {
    create: nobody,
    read: signedIn,
    update: holding('publicity'),
    delete: holding('publicity'),
  },
  hooks: {
    beforeOperation: [refuseBareMusic],
    beforeChange: [guardMusicWrite],
    beforeDelete: [guardMusicDelete],
  },
  endpoints: musicEndpoints,
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 80,
      label: { zh: '曲名', en: 'Title' },
    },
    {
      name: 'licence',
      type: 'textarea',
      required: true,
      maxLength: 500,
      label: {
        zh: '授权依据（合同或许可证名称、编号）',
        en: 'Licence (contract or licence, number)',
      },
    },
    {
      name: 'source',
      type: 'text',
      required: true,
      maxLength: 200,
      label: { zh: '来源（作者、曲库或网址）', en: 'Source (author, library or address)' },
    },
    {
      name: 'validUntil',
      type: 'date',
      label: { zh: '授权有效期至（留空为长期）', en: 'Licence ends (empty: never)' },
    },
    uploadedBy,
    {
      name: 'seconds',
      type: 'number',
      admin: readOnly,
      label: { zh: '时长（秒）', en: 'Length (seconds)' },
    },
    { name: 'sha256', type: 'text', unique: true, admin: hidden },
    { name: 'bytes', type: 'number', admin: hidden },
  ],
}
