import { readFile } from 'node:fs/promises'
import {
  editorConfigFactory,
  EXPERIMENTAL_TableFeature,
  getEnabledNodes,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig, type Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { readWord } from '@/adapters/word'
import { parseBody } from '@/domain/content/validate-body'
import { toLexical } from '@/domain/word-import/to-lexical'
import { composeDocument } from '@/domain/word-import/compose'
import { aLine, aParagraph, aSource, text } from './build'

const leaflet = async () => {
  const bytes = await readFile(
    new URL('../../../fixtures/word/高血压-社区科普稿.docx', import.meta.url),
  )
  return toLexical(await readWord(bytes), (index) => `material-${index}`).body
}

/** Everything that has a node of its own. */
const motley = () =>
  toLexical(
    composeDocument(
      aSource([
        aParagraph('首句。'),
        aLine('甲'),
        aLine('子', 1),
        aLine('孙', 2),
        aLine('乙'),
        aParagraph([text('前', 3), { kind: 'tab' }, text('后', 64), { kind: 'break' }, text('行')]),
        aParagraph([{ kind: 'link', href: 'tel:120', children: [text('拨打 120')] }]),
        {
          kind: 'table',
          rows: [{ isHeader: false, cells: [{ colSpan: 2, rowSpan: 1, children: [] }] }],
        },
      ]),
    ),
    () => null,
  ).body

/** The editor as the panel runs it, without a browser. */
async function anEditor() {
  // Enough of a configuration for the editor's features; nothing is opened.
  const config = await buildConfig({
    secret: 'test',
    collections: [{ slug: 'materials', upload: true, fields: [] }],
    editor: lexicalEditor(),
  } as unknown as Config)
  const editorConfig = await editorConfigFactory.fromFeatures({
    config,
    features: ({ defaultFeatures }) => [...defaultFeatures, EXPERIMENTAL_TableFeature()],
  })
  return createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })
}

describe('the stored tree of an imported document', () => {
  it.each([
    ['a leaflet', leaflet],
    ['one of each', motley],
  ])('of %s passes the door every body passes, and loses nothing there', async (_, make) => {
    const body = await make()
    expect(body.root.children).toMatchObject(parseBody(body).root.children)
  })

  it.each([
    ['a leaflet', leaflet],
    ['one of each', motley],
  ])('of %s is what the editor itself would have written', async (_, make) => {
    const stored: unknown = JSON.parse(JSON.stringify(await make()))
    const editor = await anEditor()
    const state = editor.parseEditorState(JSON.stringify(stored))
    expect(JSON.parse(JSON.stringify(state.toJSON()))).toEqual(stored)
  })

  it('is the same each time', async () => {
    expect(await leaflet()).toEqual(await leaflet())
  })
})
