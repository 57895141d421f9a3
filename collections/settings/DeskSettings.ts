import type { GlobalConfig } from 'payload'
import { actorOf } from '@/platform/actor'
import { fieldByNobody, holding, signedIn } from '../shared/access'

/** 系统设置: the hospital's name and the hours each level may take. */
export const DeskSettings: GlobalConfig = {
  slug: 'desk-settings',
  label: { zh: '系统设置', en: 'Settings' },
  lockDocuments: false,
  admin: {
    group: { zh: '管理', en: 'Administration' },
    hideAPIURL: true,
    hidden: ({ user }) => !actorOf({ user })?.roles.includes('admin'),
  },
  access: { read: signedIn, update: holding('admin') },
  fields: [
    {
      name: 'hospitalName',
      type: 'text',
      required: true,
      defaultValue: '本院',
      maxLength: 40,
      label: { zh: '机构名称', en: 'Name of the institution' },
    },
    {
      name: 'brandColor',
      type: 'text',
      defaultValue: '#0B6E69',
      label: { zh: '品牌颜色', en: 'Brand colour' },
      validate: (value: string | null | undefined) =>
        value == null ||
        value === '' ||
        /^#[0-9a-f]{6}$/i.test(String(value)) ||
        '请填写六位颜色值，例如 #0B6E69',
    },
    {
      name: 'seedState',
      type: 'select',
      options: ['running', 'done'],
      admin: { hidden: true },
      access: { create: fieldByNobody, update: fieldByNobody },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'firstReviewHours',
          type: 'number',
          required: true,
          defaultValue: 24,
          min: 1,
          max: 240,
          label: { zh: '初审时限（小时）', en: 'Hours for the first review' },
        },
        {
          name: 'finalReviewHours',
          type: 'number',
          required: true,
          defaultValue: 24,
          min: 1,
          max: 240,
          label: { zh: '终审时限（小时）', en: 'Hours for the final review' },
        },
        {
          name: 'urgentReviewHours',
          type: 'number',
          required: true,
          defaultValue: 2,
          min: 1,
          max: 240,
          label: { zh: '加急时限（小时）', en: 'Hours when urgent' },
        },
      ],
    },
  ],
}
