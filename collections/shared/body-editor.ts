import {
  AlignFeature,
  BlocksFeature,
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Block } from 'payload'

const Callout: Block = {
  slug: 'callout',
  labels: { singular: { zh: '提示框', en: 'Callout' }, plural: { zh: '提示框', en: 'Callouts' } },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'tip',
      label: { zh: '种类', en: 'Tone' },
      options: [
        { value: 'tip', label: { zh: '小贴士', en: 'Tip' } },
        { value: 'warning', label: { zh: '注意', en: 'Warning' } },
        { value: 'emergency', label: { zh: '急救', en: 'Emergency' } },
      ],
    },
    { name: 'title', type: 'text', maxLength: 40, label: { zh: '小标题', en: 'Title' } },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 2000,
      label: { zh: '内容', en: 'Text' },
    },
  ],
}

const Video: Block = {
  slug: 'video',
  labels: { singular: { zh: '视频', en: 'Video' }, plural: { zh: '视频', en: 'Videos' } },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'caption',
      type: 'text',
      required: true,
      maxLength: 120,
      label: { zh: '视频说明', en: 'Caption' },
    },
    { name: 'url', type: 'text', maxLength: 500, label: { zh: '视频链接', en: 'Address' } },
    {
      name: 'cover',
      type: 'upload',
      relationTo: 'materials',
      label: { zh: '视频封面', en: 'Cover' },
    },
  ],
}

/**
 * The editor of a post's body: what a WeChat article can carry and `domain/content/validate-body.ts`
 * admits, nothing more. h1 is the post's own title.
 */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    AlignFeature(),
    HorizontalRuleFeature(),
    LinkFeature({ enabledCollections: [] }),
    UploadFeature({
      enabledCollections: ['materials'],
      collections: {
        materials: {
          fields: [
            { name: 'caption', type: 'text', maxLength: 120, label: { zh: '图注', en: 'Caption' } },
          ],
        },
      },
    }),
    BlocksFeature({ blocks: [Callout, Video] }),
    EXPERIMENTAL_TableFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})
