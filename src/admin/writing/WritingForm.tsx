'use client'

import { Form, OperationProvider, useDocumentInfo, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useCallback, useEffect, useRef } from 'react'
import type { DeskPost } from '@/queries/desk-post'
import { WritingSheet } from './WritingSheet'

interface Props {
  readonly desk: DeskPost
  readonly post: string | null
}

type OnChange = (args: { formState: FormState; submitted?: boolean }) => Promise<FormState>

/** Merged into the form it leaves everything as it is. */
const NOTHING_NEW: FormState = {}

/** Payload's form state around our own page; its own saving is never used. */
export function WritingForm({ desk, post }: Props) {
  const { docPermissions, getDocPreferences, initialState, isInitializing } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  /** Conditions, choices and rows of the form are worked out on the server. */
  const onChange = useCallback<OnChange>(
    async ({ formState }) => {
      running.current?.abort()
      const controller = new AbortController()
      running.current = controller
      try {
        const answer = await getFormState({
          ...(post ? { id: post } : {}),
          collectionSlug: 'posts',
          ...(docPermissions ? { docPermissions } : {}),
          docPreferences: await getDocPreferences(),
          formState,
          operation: post ? 'update' : 'create',
          renderAllFields: false,
          schemaPath: 'posts',
          signal: controller.signal,
          skipValidation: true,
        } as Parameters<typeof getFormState>[0])
        // Unanswered, Payload hands back what was sent, which has lost every rendered field on its way:
        // merged, it would take the editor off the page.
        const state = answer && 'state' in answer ? answer.state : undefined
        return state && state !== formState ? state : NOTHING_NEW
      } catch {
        // Without a connection the form stays as it is; what is written is kept by the autosave.
        return NOTHING_NEW
      }
    },
    [docPermissions, getDocPreferences, getFormState, post],
  )

  return (
    <OperationProvider operation={post ? 'update' : 'create'}>
      <div
        onSubmitCapture={(event) => {
          event.preventDefault()
          event.stopPropagation()
        }}
      >
        <Form
          className="yx-write__form"
          isDocumentForm
          isInitializing={isInitializing}
          {...(initialState ? { initialState } : {})}
          onChange={[onChange]}
        >
          <WritingSheet desk={desk} post={post} />
        </Form>
      </div>
    </OperationProvider>
  )
}
