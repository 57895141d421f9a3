import type { CollectionConfig } from 'payload'
import { AUDIENCES, CLASSES } from '@/domain/review/post-fields'
import { materialEndpoints, serveOriginal } from '@/endpoints/materials'
import { AUDIENCE_LABELS, CLASS_LABELS } from '@/messages/labels'
import { optionsOf } from '../shared/options'
import { lentTo } from '../shared/lent'
import { uploadedBy, uploadingDepartment } from '../shared/upload-fields'
import { mayManageMaterials, mayReadMaterials, mayUploadMaterials } from './access'
import { guardMaterialDelete, guardMaterialWrite, refuseFileReplacement } from './hooks'

const readOnly = { readOnly: true } as const

/**
 * 素材: an image of the library. Its file is immutable and named by its own hash; what residents will
 * see of it is sealed with each submit. Uploads come in through `POST /api/materials` alone.
 */
export const Materials: CollectionConfig = {
  slug: 'materials',
  labels: { singular: { zh: '素材', en: 'Material' }, plural: { zh: '素材', en: 'Materials' } },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  upload: {
    // Files are stored and removed by us: Payload writes one where a crash leaves half of it, and deletes one before
    // the deletion of its document is committed.
    disableLocalStorage: true,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/gif'],
    adminThumbnail: ({ doc }) => `/api/materials/${String(doc['id'])}/rendition/thumb`,
    bulkUpload: true,
    crop: false,
    focalPoint: false,
    pasteURL: false,
    skipSafeFetch: false,
    handlers: [serveOriginal],
  },
  admin: {
    useAsTitle: 'title',
    defaultColumns: ['title', 'class', 'audiences', 'status', 'createdAt'],
    listSearchableFields: ['title', 'alt'],
    hideAPIURL: true,
  },
  access: {
    create: mayUploadMaterials,
    read: mayReadMaterials,
    update: mayManageMaterials,
    delete: mayManageMaterials,
  },
  hooks: {
    beforeOperation: [refuseFileReplacement],
    beforeChange: [guardMaterialWrite],
    beforeDelete: [guardMaterialDelete],
  },
  endpoints: materialEndpoints,
  indexes: [{ fields: ['class', 'createdAt'] }],
  fields: [
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 80,
      label: { zh: '名称', en: 'Title' },
      admin: { components: { Cell: '/admin/materials/MaterialCell#MaterialCell' } },
    },
    {
      name: 'alt',
      type: 'textarea',
      maxLength: 200,
      label: { zh: '图片说明（读屏与微信都会用到）', en: 'Alt text' },
    },
    { name: 'credit', type: 'text', maxLength: 80, label: { zh: '图片来源署名', en: 'Credit' } },
    {
      name: 'class',
      type: 'select',
      options: optionsOf(CLASSES, CLASS_LABELS),
      label: { zh: '内容分类', en: 'Class' },
    },
    {
      name: 'audiences',
      type: 'select',
      hasMany: true,
      options: optionsOf(AUDIENCES, AUDIENCE_LABELS),
      label: { zh: '适用人群', en: 'Audiences' },
    },
    { name: 'tags', type: 'text', hasMany: true, label: { zh: '标签', en: 'Tags' } },
    {
      name: 'rights',
      type: 'group',
      label: { zh: '版权', en: 'Rights' },
      fields: [
        { name: 'source', type: 'text', maxLength: 200, label: { zh: '来源', en: 'Source' } },
        { name: 'licence', type: 'text', maxLength: 80, label: { zh: '许可', en: 'Licence' } },
        { name: 'expiresAt', type: 'date', label: { zh: '有效期至', en: 'Expires' } },
        {
          name: 'attribution',
          type: 'text',
          maxLength: 200,
          label: { zh: '署名要求', en: 'Attribution' },
        },
      ],
    },
    {
      name: 'supersedes',
      type: 'relationship',
      relationTo: 'materials',
      label: { zh: '取代哪一张旧图', en: 'Supersedes' },
      admin: { allowCreate: false, allowEdit: false },
    },
    uploadingDepartment,
    lentTo,
    uploadedBy,
    {
      name: 'status',
      type: 'select',
      defaultValue: 'processing',
      options: [
        { value: 'processing', label: { zh: '处理中', en: 'Processing' } },
        { value: 'ready', label: { zh: '可用', en: 'Ready' } },
        { value: 'failed', label: { zh: '处理失败', en: 'Failed' } },
      ],
      admin: readOnly,
      label: { zh: '状态', en: 'Status' },
    },
    { name: 'sha256', type: 'text', index: true, admin: { hidden: true } },
    { name: 'sourceSha256', type: 'text', unique: true, admin: { hidden: true } },
    { name: 'phash', type: 'text', admin: { hidden: true } },
    { name: 'renditions', type: 'json', admin: { hidden: true } },
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
      index: true,
      admin: readOnly,
      label: { zh: '已公开', en: 'Public' },
    },
  ],
}
