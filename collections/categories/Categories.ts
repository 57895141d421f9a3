import type { CollectionConfig } from 'payload'
import { CLASSES } from '@/domain/review/post-fields'
import { CLASS_LABELS } from '@/messages/labels'
import { actorOf } from '@/platform/actor'
import { holding, signedIn } from '../shared/access'
import { optionsOf } from '../shared/options'
import { refuseCycle, refuseCategoryInUse } from './hooks'

/** 子分类: the tree below the three classes of the content library. */
export const Categories: CollectionConfig = {
  slug: 'categories',
  labels: {
    singular: { zh: '子分类', en: 'Category' },
    plural: { zh: '子分类', en: 'Categories' },
  },
  lockDocuments: false,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'class', 'parent'],
    group: { zh: '管理', en: 'Administration' },
    hideAPIURL: true,
    hidden: ({ user }) => {
      const roles = actorOf({ user })?.roles ?? []
      return !roles.includes('publicity') && !roles.includes('admin')
    },
  },
  access: {
    create: holding('publicity', 'admin'),
    read: signedIn,
    update: holding('publicity', 'admin'),
    delete: holding('publicity', 'admin'),
  },
  hooks: { beforeChange: [refuseCycle], beforeDelete: [refuseCategoryInUse] },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 40,
      label: { zh: '名称', en: 'Name' },
    },
    {
      name: 'class',
      type: 'select',
      required: true,
      options: optionsOf(CLASSES, CLASS_LABELS),
      label: { zh: '大类', en: 'Class' },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'categories',
      index: true,
      label: { zh: '上级分类', en: 'Parent' },
      admin: { allowCreate: false, allowEdit: false },
    },
  ],
}
