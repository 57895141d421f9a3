'use client'

import { useTranslation } from '@payloadcms/ui'

/** The language this person has chosen for the panel. */
export function useLanguage(): 'zh' | 'en' {
  const { i18n } = useTranslation()
  return i18n.language.startsWith('en') ? 'en' : 'zh'
}
