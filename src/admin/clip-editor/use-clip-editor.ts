'use client'

import { useCallback, useEffect, useState } from 'react'
import { NO_EDIT } from '@/domain/media/edit'
import { readEdit } from '@/domain/media/stored-edit'
import type { ClipEditing } from '@/queries/clip-editing'
import type { EditWish } from '@/use-cases/videos/edit-video'
import { callApi } from '../shared/call-api'
import { useAskBeforeLeaving } from '../shared/use-ask-before-leaving'
import type { Clip } from '../videos/clip'
import { dropDraft, keepDraft, readDraft } from './editor-draft'
import { isSameWish, wishOf } from './wish'

export interface Refusal {
  readonly code: string
  readonly message: string
}

export interface ClipEditor {
  readonly wish: EditWish
  readonly isChanged: boolean
  readonly change: (part: Partial<EditWish>) => void
  readonly discard: () => void
  readonly save: () => Promise<boolean>
  /** Saves over what somebody else saved meanwhile. */
  readonly saveOver: () => Promise<boolean>
  readonly undo: () => Promise<boolean>
  readonly restore: () => Promise<boolean>
  readonly isBusy: boolean
  readonly refusal: Refusal | null
  /** True when unsaved changes of an earlier visit were put back. */
  readonly isFromDraft: boolean
}

/** The edit of one clip on this page: what is saved, what is changed, what an earlier visit left. */
export function useClipEditor(clip: Clip, onSaved: () => void): ClipEditor {
  const version = clip.editVersion ?? 0
  const [saved, setSaved] = useState(() => wishOf(readEdit(clip.edit)))
  const [wish, setWish] = useState(saved)
  const [base, setBase] = useState(version)
  const [isFromDraft, setFromDraft] = useState(false)
  const [isLooked, setLooked] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const isChanged = !isSameWish(wish, saved)

  useEffect(() => {
    const draft = readDraft(localStorage, clip.id)
    if (draft) {
      setWish(draft.wish)
      setBase(draft.base)
      setFromDraft(true)
    }
    setLooked(true)
  }, [clip.id])

  useEffect(() => {
    if (!isLooked) return
    if (isChanged) keepDraft(localStorage, clip.id, { base, wish })
    else dropDraft(localStorage, clip.id)
  }, [base, clip.id, isChanged, isLooked, wish])

  const adopt = ({ edit, editVersion }: Pick<Clip, 'edit' | 'editVersion'>) => {
    const now = wishOf(readEdit(edit))
    setSaved(now)
    setWish(now)
    setBase(editVersion ?? 0)
    setFromDraft(false)
  }

  // What somebody else saved is taken over where nothing of one's own would be lost.
  useEffect(() => {
    if (isLooked && !isChanged && version !== base) adopt(clip)
  }, [base, clip, isChanged, isLooked, version])

  useAskBeforeLeaving(isChanged)

  const send = async (path: 'edit' | 'undo-edit', body: object): Promise<boolean> => {
    setBusy(true)
    setRefusal(null)
    const answer = await callApi<{ doc: Clip }>(`/api/videos/${clip.id}/${path}`, {
      method: 'POST',
      body,
    })
    setBusy(false)
    if (!answer.ok) {
      setRefusal({ code: answer.code, message: answer.message })
      // Whoever looks at the other version sees it below, beside their own changes.
      if (answer.code === 'VIDEO_EDIT_CHANGED') onSaved()
      return false
    }
    adopt(answer.data.doc)
    onSaved()
    return true
  }
  return {
    wish,
    isChanged,
    isBusy,
    refusal,
    isFromDraft,
    change: (part) => {
      setRefusal(null)
      setWish((before) => ({ ...before, ...part }))
    },
    discard: () => {
      adopt(clip)
      setRefusal(null)
    },
    save: () => send('edit', { edit: wish, base }),
    saveOver: () => send('edit', { edit: wish, base: version }),
    undo: () => send('undo-edit', { base: version }),
    restore: () => send('edit', { edit: wishOf(NO_EDIT), base: version }),
  }
}

/** What the editor needs beside the clip; null until it is known. */
export function useEditing(clip: string): {
  readonly editing: ClipEditing | null
  readonly refresh: () => void
} {
  const [editing, setEditing] = useState<ClipEditing | null>(null)
  const refresh = useCallback(() => {
    void callApi<ClipEditing>(`/api/videos/${clip}/editing`).then((answer) => {
      if (answer.ok) setEditing(answer.data)
    })
  }, [clip])
  useEffect(refresh, [refresh])
  return { editing, refresh }
}
