import {
  AutoLinkNode,
  LinkNode,
  ServerBlockNode,
  UploadServerNode,
} from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toEditorState } from '@/domain/content/editor-state'
import { parseBody } from '@/domain/content/validate-body'
import { bodyOf, richBody } from '../wechat/sample'
import { storedBody } from './arbitrary-body'

/** Nodes whose classes Payload's server package does not hand out. */
const NOT_AT_HAND = ['table', 'horizontalrule']

const NODES = [
  HeadingNode,
  QuoteNode,
  ListNode,
  ListItemNode,
  LinkNode,
  AutoLinkNode,
  ServerBlockNode,
  UploadServerNode,
]

describe('a body for the editor', () => {
  it('is the same body when it comes back', () => {
    fc.assert(
      fc.property(storedBody, (stored) => {
        const body = parseBody(stored)
        expect(parseBody(toEditorState(body))).toEqual(body)
      }),
      { numRuns: 200 },
    )
  })

  it('opens in the real editor, which throws on a node without its keys', () => {
    const body = parseBody(
      bodyOf(...richBody.root.children.filter(({ type }) => !NOT_AT_HAND.includes(type))),
    )
    const editor = createHeadlessEditor({
      nodes: NODES,
      onError: (error: Error) => {
        throw error
      },
    })
    const opened = editor.parseEditorState(JSON.stringify(toEditorState(body)))
    const stored: unknown = JSON.parse(JSON.stringify(opened.toJSON()))
    expect(parseBody(stored)).toEqual(body)
    expect(() => editor.parseEditorState(JSON.stringify(body))).toThrow()
  })

  it('gives blocks and pictures ids of their own, the same every time, and materials the id the database wants', () => {
    const body = bodyOf(
      { type: 'upload', relationTo: 'materials', value: '7' },
      { type: 'block', fields: { blockType: 'video', caption: '片', cover: '8' } },
    )
    expect(toEditorState(body, Number).root.children).toEqual([
      {
        type: 'upload',
        version: 3,
        format: '',
        id: '000000000000000000000001',
        relationTo: 'materials',
        value: 7,
        fields: {},
      },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          blockType: 'video',
          caption: '片',
          cover: 8,
          id: '000000000000000000000002',
          blockName: '',
        },
      },
    ])
  })
})
