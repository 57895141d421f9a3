'use client'

import { RenderFields, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { speakWriting } from '@/messages/writing'
import { useLanguage } from '../shared/use-language'
import { CoverField } from './CoverField'
import { GrowingField } from './fields'

/** Fields of the collection by name, for those parts of the page that are Payload's own. */
function PayloadFields({ names }: { readonly names: readonly string[] }) {
  const { docConfig, docPermissions } = useDocumentInfo()
  const fields: ClientField[] = (docConfig?.fields ?? []).filter(
    (field) => 'name' in field && names.includes(field.name),
  )
  return (
    <RenderFields
      fields={fields}
      forceRender
      margins={false}
      parentIndexPath=""
      parentPath=""
      parentSchemaPath="posts"
      permissions={docPermissions?.fields ?? true}
    />
  )
}

/** The article: title, cover, digest and text in one column, as residents will read it. */
export function Paper() {
  const say = speakWriting(useLanguage())
  return (
    <section className="yx-write__paper" aria-label={say('paper')}>
      <GrowingField
        path="title"
        label={say('title')}
        maxLength={64}
        placeholder={say('titleHint')}
        className="yx-paper__title"
        isCounted
      />
      <GrowingField
        path="digest"
        label={say('digest')}
        maxLength={128}
        placeholder={say('digestHint')}
        className="yx-paper__digest"
        isCounted
      />
      <CoverField />
      <div data-place="body" className="yx-paper__body">
        <PayloadFields names={['body']} />
      </div>
    </section>
  )
}
