import {
  BlocksFeature,
  editorConfigFactory,
  EXPERIMENTAL_TableFeature,
  getEnabledNodes,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { buildConfig, type Block, type Config } from 'payload'
import { describe, expect, it } from 'vitest'
import { parseBody } from '@/domain/content/validate-body'
import { contentAfter } from '@/seed/check-history'
import { withMaterials } from '@/seed/lexical-builders'
import { DEMO_POSTS } from '@/seed/posts'

/** Only the names matter to the editor's nodes. */
const BLOCKS: Block[] = ['callout', 'video'].map((slug) => ({
  slug,
  fields: [{ name: 'text', type: 'text' }],
}))

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
    features: ({ defaultFeatures }) => [
      ...defaultFeatures,
      EXPERIMENTAL_TableFeature(),
      BlocksFeature({ blocks: BLOCKS }),
    ],
  })
  return createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })
}

const bodies = DEMO_POSTS.flatMap((post) =>
  post.history.flatMap((step, index) =>
    index === 0 || step.edit?.body
      ? [[`${post.key}, step ${index}`, contentAfter(post, index).body] as const]
      : [],
  ),
)

describe('every body of the demo', () => {
  it('is stored by the editor exactly as it was written', async () => {
    const editor = await anEditor()
    for (const [name, body] of bodies) {
      const stored = JSON.stringify(editor.parseEditorState(JSON.stringify(body)).toJSON())
      expect({ name, body: JSON.parse(stored) as unknown }).toEqual({ name, body })
    }
  })

  it.each(bodies)('passes the door every body passes (%s)', (_name, body) => {
    const stored = withMaterials(body, (key) => `material-${key}`)
    expect(stored.root.children).toMatchObject(parseBody(stored).root.children)
  })
})
