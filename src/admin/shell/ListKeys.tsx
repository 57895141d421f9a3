'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useState } from 'react'
import { HelpSheet, LIST_KEYS } from '../shared/HelpSheet'
import { useShortcuts } from '../shared/use-shortcuts'
import { FIND, LIST_WITH_FIND } from './find-address'

const POSTS = '#desk-content .yx-line__link'

/** j and k walk through the posts of a page, Enter (the link's own) opens one, / searches, ? explains. */
export function ListKeys() {
  const router = useRouter()
  const [isHelpOpen, setIsHelpOpen] = useState(false)
  useEffect(() => {
    if (window.location.hash === FIND) searchField()?.focus()
  }, [])
  useShortcuts(
    useMemo(
      () => ({
        j: () => walk(1),
        k: () => walk(-1),
        '/': () => {
          const field = searchField()
          if (field) field.focus()
          else router.push(LIST_WITH_FIND)
        },
        '?': () => setIsHelpOpen(true),
      }),
      [router],
    ),
  )
  return <HelpSheet keys={LIST_KEYS} isOpen={isHelpOpen} onClose={() => setIsHelpOpen(false)} />
}

const searchField = () =>
  document.querySelector<HTMLInputElement>('#desk-content form[role="search"] input[type="search"]')

/** From the post that has the focus to its neighbour; to the first when none has. */
function walk(step: 1 | -1): void {
  const posts = [...document.querySelectorAll<HTMLElement>(POSTS)]
  const at = posts.findIndex((post) => post === document.activeElement)
  const next = posts[at === -1 ? 0 : at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}
