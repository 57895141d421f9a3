'use client'

import { RenderFields, useDocumentInfo } from '@payloadcms/ui'
import type { ClientField } from 'payload'
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
  return (
    <section className="yx-write__paper" aria-label="正文">
      <GrowingField
        path="title"
        label="标题"
        maxLength={64}
        placeholder="写一个居民一眼看懂的标题"
        className="yx-paper__title"
        isCounted
      />
      <GrowingField
        path="digest"
        label="摘要"
        maxLength={128}
        placeholder="一两句话说清这篇讲什么（选填）"
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
