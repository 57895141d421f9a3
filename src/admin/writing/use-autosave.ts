'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { callApi, type Answer } from '../shared/call-api'
import { copyKey, dropCopy, keepCopy } from './local-copy'
import { planSave, type Content } from './save-plan'

export type SaveState =
  | { readonly kind: 'clean' }
  | { readonly kind: 'waiting' | 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'untitled' | 'offline' | 'frozen' }
  | { readonly kind: 'refused'; readonly message: string }

interface Stored {
  readonly id: string
  readonly updatedAt: string
}

interface Input {
  readonly user: string
  /** Null until the post has been saved for the first time. */
  readonly post: string | null
  readonly content: Content
  readonly onSaved: (stored: Stored, isFirst: boolean) => void
}

export interface Autosave {
  readonly state: SaveState
  /** True when there is no room in this browser for a copy. */
  readonly isCopyMissing: boolean
  /** To be called on every sign of somebody writing; before the first one nothing is ever saved. */
  readonly touch: () => void
  /** Saves what is there; true when the server has all of it. */
  readonly flush: () => Promise<boolean>
}

/** After the last change; and how long lexical may sit on one. Milliseconds. */
const PAUSE = 1_200
const EDITOR_LAG = 600
const RETRY = 10_000

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Saves a form while it is written: at once into this browser, after a pause to the server. What the
 * editor itself tidies up on opening is not a change: only after a touch of the writer anything counts.
 */
export function useAutosave({ user, post, content, onSaved }: Input): Autosave {
  const [state, setState] = useState<SaveState>({ kind: 'clean' })
  const [isCopyMissing, setIsCopyMissing] = useState(false)
  const serial = useMemo(() => JSON.stringify(content), [content])
  const now = useRef({ content, serial, post, onSaved })
  const isTouched = useRef(false)
  const saved = useRef(serial)
  const running = useRef<Promise<boolean> | null>(null)
  const id = useRef(post)
  useEffect(() => {
    now.current = { content, serial, post, onSaved }
  }, [content, onSaved, post, serial])

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = now.current
    if (sent.serial === saved.current) return true
    const plan = planSave(sent.content)
    if (plan.kind === 'wait') {
      setState({ kind: 'untitled' })
      return false
    }
    setState({ kind: 'saving' })
    const answer = await send(id.current, plan.body)
    if (!answer.ok) {
      setState(stateOf(answer))
      return false
    }
    const isFirst = id.current === null
    const { doc } = answer.data
    if (isFirst) dropCopy(localStorage, copyKey(user, null))
    id.current = doc.id
    saved.current = sent.serial
    const isLatest = now.current.serial === sent.serial
    if (isLatest && plan.isWhole) dropCopy(localStorage, copyKey(user, doc.id))
    setState(isLatest ? { kind: 'saved', at: doc.updatedAt } : { kind: 'waiting' })
    now.current.onSaved(doc, isFirst)
    return isLatest
  }, [user])

  /** One save at a time; whoever asks during one gets the next. */
  const save = useCallback(async (): Promise<boolean> => {
    while (running.current) await running.current
    const run = saveOnce()
    running.current = run
    try {
      return await run
    } finally {
      running.current = null
    }
  }, [saveOnce])

  useEffect(() => {
    if (!isTouched.current) {
      saved.current = serial
      return
    }
    if (serial === saved.current) return
    const copy = { at: new Date().toISOString(), content: now.current.content }
    setIsCopyMissing(!keepCopy(localStorage, copyKey(user, id.current), copy))
    setState((before) => (before.kind === 'frozen' ? before : { kind: 'waiting' }))
    const timer = setTimeout(() => void save(), PAUSE)
    return () => clearTimeout(timer)
  }, [save, serial, user])

  useEffect(() => {
    if (state.kind !== 'offline') return
    const again = () => void save()
    const timer = setInterval(again, RETRY)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [save, state.kind])

  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden' && isTouched.current) void save()
    }
    document.addEventListener('visibilitychange', leave)
    return () => {
      document.removeEventListener('visibilitychange', leave)
      if (isTouched.current) void save()
    }
  }, [save])

  return {
    state,
    isCopyMissing,
    touch: useCallback(() => {
      isTouched.current = true
    }, []),
    flush: useCallback(async () => {
      if (isTouched.current) await wait(EDITOR_LAG)
      return (await save()) || save()
    }, [save]),
  }
}

const send = (id: string | null, body: Content): Promise<Answer<{ readonly doc: Stored }>> =>
  id === null
    ? callApi('/api/posts?depth=0', { method: 'POST', body })
    : callApi(`/api/posts/${id}?depth=0`, { method: 'PATCH', body })

function stateOf(refusal: Extract<Answer<unknown>, { ok: false }>): SaveState {
  if (refusal.status === 0) return { kind: 'offline' }
  if (refusal.code === 'POST_FROZEN') return { kind: 'frozen' }
  return { kind: 'refused', message: refusal.message }
}
