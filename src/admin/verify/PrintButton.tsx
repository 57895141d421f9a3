'use client'

import { Button } from '../shared/Button'

export function PrintButton({ words }: { readonly words: string }) {
  return <Button onClick={() => window.print()}>{words}</Button>
}
