/** The language of the page in this browser, as the panel wrote it on the page; for code outside a component. */
export const pageLanguage = (): 'zh' | 'en' =>
  typeof document !== 'undefined' && document.documentElement.lang.startsWith('en') ? 'en' : 'zh'
