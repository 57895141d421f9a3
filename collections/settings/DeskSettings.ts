import type { GlobalConfig } from 'payload'
import { actorOf } from '@/platform/actor'
import { LOGO_CORNERS } from '@/domain/media/edit'
import { LOGO_CORNER_LABELS } from '@/messages/labels'
import { fieldByNobody, holding, signedIn } from '../shared/access'
import { optionsOf } from '../shared/options'

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
      type: 'row',
      fields: [
        {
          name: 'clipLogo',
          type: 'upload',
          relationTo: 'materials',
          // A logo over a clip must let the clip through; the library has sniffed and cleaned the picture.
          filterOptions: { mimeType: { equals: 'image/png' } },
          label: { zh: '短视频角标（透明底 PNG）', en: 'Logo on clips (PNG with transparency)' },
          admin: {
            allowCreate: false,
            description: {
              zh: '先由宣传科传到素材库。剪辑时打开角标的短视频才会盖上；竖屏版（抖音等平台）始终不盖。',
              en: 'Publicity uploads it to the library first. Only clips edited to wear it do; the vertical rendition for Douyin never does.',
            },
          },
        },
        {
          name: 'clipLogoCorner',
          type: 'select',
          required: true,
          defaultValue: 'top-right',
          options: optionsOf(LOGO_CORNERS, LOGO_CORNER_LABELS),
          label: { zh: '角标位置', en: 'Corner of the logo' },
        },
      ],
    },
    {
      // 转码版本, written by `saveProfiles` alone.
      name: 'clipProfiles',
      type: 'json',
      admin: { hidden: true },
      access: { create: fieldByNobody, update: fieldByNobody },
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
