import type { CollectionBeforeDeleteHook, CollectionConfig } from 'payload'
import { DomainError } from '@/domain/errors'
import { actorOf } from '@/platform/actor'
import { toApiError } from '@/platform/to-api-error'
import { holding, signedIn } from '../shared/access'

const refuseInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { department: { equals: id } }
  for (const collection of ['users', 'posts', 'materials'] as const) {
    const { totalDocs } = await req.payload.count({ collection, where, req, overrideAccess: true })
    if (totalDocs > 0) throw toApiError(new DomainError('DEPARTMENT_IN_USE'))
  }
}

/** 科室: owner of posts and materials. */
export const Departments: CollectionConfig = {
  slug: 'departments',
  labels: {
    singular: { zh: '科室', en: 'Department' },
    plural: { zh: '科室', en: 'Departments' },
  },
  lockDocuments: false,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'code'],
    group: { zh: '管理', en: 'Administration' },
    hideAPIURL: true,
    hidden: ({ user }) => !actorOf({ user })?.roles.includes('admin'),
  },
  access: {
    create: holding('admin'),
    read: signedIn,
    update: holding('admin'),
    delete: holding('admin'),
  },
  hooks: { beforeDelete: [refuseInUse] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 40,
      label: { zh: '名称', en: 'Name' },
    },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 20,
      label: { zh: '代码', en: 'Code' },
    },
  ],
}
