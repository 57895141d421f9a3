'use client'

import { useField, useForm } from '@payloadcms/ui'
import { useId } from 'react'
import { speakWriting } from '@/messages/writing'
import { Button } from '../shared/Button'
import { useLanguage } from '../shared/use-language'
import { LineField } from './fields'

const MOST = 20

/** 资料来源: where a statement comes from, row by row. */
export function SourcesField() {
  const say = speakWriting(useLanguage())
  const { rows } = useField<number>({ path: 'sources', hasRows: true })
  const { addFieldRow, removeFieldRow } = useForm()
  const count = rows?.length ?? 0
  return (
    <section className="yx-sources" data-place="sources">
      <h3>{say('sources')}</h3>
      {count === 0 ? <p className="yx-empty">{say('noSources')}</p> : null}
      <ol>
        {(rows ?? []).map((row, index) => (
          <li key={row.id}>
            <LineField
              path={`sources.${index}.title`}
              label={say('sourceTitle', { number: index + 1 })}
              maxLength={200}
              placeholder={say('sourceHint')}
            />
            <div className="yx-sources__pair">
              <LineField
                path={`sources.${index}.publisher`}
                label={say('publisher')}
                maxLength={100}
              />
              <YearField path={`sources.${index}.year`} />
            </div>
            <LineField path={`sources.${index}.url`} label={say('url')} maxLength={500} />
            <Button
              look="quiet"
              aria-label={say('removeSourceName', { number: index + 1 })}
              onClick={() => removeFieldRow({ path: 'sources', rowIndex: index })}
            >
              {say('removeSource')}
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
          {say('addSource')}
        </Button>
      ) : null}
    </section>
  )
}

function YearField({ path }: { readonly path: string }) {
  const id = useId()
  const say = speakWriting(useLanguage())
  const { value, setValue } = useField<number | null>({ path })
  return (
    <div className="yx-field">
      <label htmlFor={id}>{say('year')}</label>
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
