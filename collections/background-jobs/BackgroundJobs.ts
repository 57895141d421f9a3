import type { CollectionConfig } from 'payload'
import { backgroundJobEndpoints } from '@/endpoints/background-jobs'
import { holding, nobody } from '../shared/access'
import { engineOnlyHooks } from '../shared/engine-only'

/** 后台任务: our lease-based queue. Workers claim by compare-and-set; dead letters stay to be seen. */
export const BackgroundJobs: CollectionConfig = {
  slug: 'background-jobs',
  labels: {
    singular: { zh: '后台任务', en: 'Background job' },
    plural: { zh: '后台任务', en: 'Background jobs' },
  },
  lockDocuments: false,
  disableDuplicate: true,
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'state', 'attempts', 'lastError', 'updatedAt'],
    // Seen at /admin/jobs, in words.
    hidden: true,
  },
  access: { create: nobody, read: holding('admin', 'publicity'), update: nobody, delete: nobody },
  hooks: engineOnlyHooks,
  endpoints: backgroundJobEndpoints,
  indexes: [{ fields: ['state', 'runAt'] }, { fields: ['state', 'leaseUntil'] }],
  fields: [
    { name: 'name', type: 'text', required: true, label: { zh: '任务', en: 'Name' } },
    { name: 'key', type: 'text', required: true, index: true, label: { zh: '对象', en: 'Key' } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: [
        { value: 'queued', label: { zh: '排队中', en: 'Queued' } },
        { value: 'running', label: { zh: '进行中', en: 'Running' } },
        { value: 'done', label: { zh: '已完成', en: 'Done' } },
        { value: 'dead', label: { zh: '失败', en: 'Failed' } },
      ],
      label: { zh: '状态', en: 'State' },
    },
    { name: 'runAt', type: 'date', required: true, label: { zh: '运行时间', en: 'Run at' } },
    {
      name: 'attempts',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: { zh: '已试次数', en: 'Attempts' },
    },
    { name: 'leaseOwner', type: 'text', admin: { hidden: true } },
    { name: 'leaseUntil', type: 'date', admin: { hidden: true } },
    { name: 'lastError', type: 'textarea', label: { zh: '最近一次错误', en: 'Last error' } },
  ],
}
