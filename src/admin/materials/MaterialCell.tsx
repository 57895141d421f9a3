'use client'

import { Link } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { speakParts } from '@/messages/desk-parts'
import { useLanguage } from '../shared/use-language'
import './materials.css'

/** A picture by its look and its name: its file is called by a hash, which says nothing to anyone. */
export function MaterialCell({ cellData, rowData, link, onClick }: DefaultCellComponentProps) {
  const say = speakParts(useLanguage())
  const id = String(rowData['id'])
  const title = typeof cellData === 'string' && cellData !== '' ? cellData : say('untitledPicture')
  const look = (
    <>
      <img src={`/api/materials/${id}/rendition/thumb`} alt="" loading="lazy" />
      <span>{title}</span>
    </>
  )
  if (onClick) {
    return (
      <button
        type="button"
        className="yx-material"
        onClick={() => onClick({ cellData, collectionSlug: 'materials', rowData })}
      >
        {look}
      </button>
    )
  }
  return link === false ? (
    <span className="yx-material">{look}</span>
  ) : (
    <Link className="yx-material" href={`/admin/collections/materials/${id}`} prefetch={false}>
      {look}
    </Link>
  )
}
