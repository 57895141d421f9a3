'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False in the page as the server drew it, until React answers clicks in it: what is pressed before is lost. */
export const useIsAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
