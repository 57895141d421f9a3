'use client'

import { useField, useForm } from '@payloadcms/ui'
import { useId } from 'react'
import { Button } from '../shared/Button'
import { LineField } from './fields'

const MOST = 20

/** 资料来源: where a statement comes from, row by row. */
export function SourcesField() {
  const { rows } = useField<number>({ path: 'sources', hasRows: true })
  const { addFieldRow, removeFieldRow } = useForm()
  const count = rows?.length ?? 0
  return (
    <section className="yx-sources" data-place="sources">
      <h3>资料来源</h3>
      {count === 0 ? (
        <p className="yx-empty">写明依据的指南、文件或教材，读者和审核人都会看。</p>
      ) : null}
      <ol>
        {(rows ?? []).map((row, index) => (
          <li key={row.id}>
            <LineField
              path={`sources.${index}.title`}
              label={`来源 ${index + 1} 的名称`}
              maxLength={200}
              placeholder="例如：中国高血压防治指南（2024 年修订版）"
            />
            <div className="yx-sources__pair">
              <LineField path={`sources.${index}.publisher`} label="发布机构" maxLength={100} />
              <YearField path={`sources.${index}.year`} />
            </div>
            <LineField path={`sources.${index}.url`} label="网址（选填）" maxLength={500} />
            <Button
              look="quiet"
              aria-label={`删除这条：来源 ${index + 1}`}
              onClick={() => removeFieldRow({ path: 'sources', rowIndex: index })}
            >
              删除这条
            </Button>
          </li>
        ))}
      </ol>
      {count < MOST ? (
        <Button
          onClick={() =>
            addFieldRow({ path: 'sources', rowIndex: count, schemaPath: 'posts.sources' })
          }
        >
          添加来源
        </Button>
      ) : null}
    </section>
  )
}

function YearField({ path }: { readonly path: string }) {
  const id = useId()
  const { value, setValue } = useField<number | null>({ path })
  return (
    <div className="yx-field">
      <label htmlFor={id}>年份</label>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={4}
        value={value ?? ''}
        onChange={(event) => {
          const digits = event.target.value.replace(/\D/gu, '')
          setValue(digits === '' ? null : Number(digits))
        }}
      />
    </div>
  )
}
