'use client'

import { useNav } from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** Where the navigation and a page fit side by side. */
const ROOMY = '(min-width: 1025px)'
/** Payload's buttons that open and close it. */
const TOGGLERS = '.nav-toggler, .template-default__nav-toggler, .nav__mobile-close, .hamburger'

/**
 * Payload closes its navigation on every screen up to 1440 px wide, which is most of a hospital's. Here it
 * stays open wherever there is room, until the person closes it; and it is opened again before the closed
 * one has been painted.
 */
export function NavOpener({ isWanted }: { readonly isWanted: boolean }) {
  const { navOpen, setNavOpen } = useNav()
  const isTouched = useRef(false)
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      if (target instanceof Element && target.closest(TOGGLERS)) isTouched.current = true
    }
    document.addEventListener('click', press, true)
    return () => document.removeEventListener('click', press, true)
  }, [])
  useLayoutEffect(() => {
    if (navOpen || isTouched.current || !isWanted) return
    if (window.matchMedia(ROOMY).matches) setNavOpen(true)
  }, [isWanted, navOpen, setNavOpen])
  return null
}
