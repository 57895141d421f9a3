'use client'

import { useNav, usePreferences } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Where the navigation and a page fit side by side. */
const ROOMY = '(min-width: 1025px)'

/**
 * Payload closes its navigation on every screen up to 1440 px wide, which is most of a hospital's. Here it
 * stays open wherever there is room, until the person closes it.
 */
export function NavOpener() {
  const { hydrated, setNavOpen } = useNav()
  const { getPreference } = usePreferences()
  useEffect(() => {
    if (!hydrated || !window.matchMedia(ROOMY).matches) return
    void getPreference<{ readonly open?: boolean }>('nav').then((preference) => {
      if (preference?.open !== false) setNavOpen(true)
    })
  }, [hydrated, getPreference, setNavOpen])
  return null
}
