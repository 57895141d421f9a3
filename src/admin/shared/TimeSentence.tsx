'use client'

import type { ComponentProps } from 'react'
import { TimeWords } from './TimeWords'

/** Stands in a sentence where its time will be shown. */
export const TIME_HOLE = '\u0000'

interface Props extends ComponentProps<typeof TimeWords> {
  /** A sentence that was given `TIME_HOLE` as its time. */
  readonly sentence: string
}

/** A sentence with a time in it that is kept up to date. */
export function TimeSentence({ sentence, ...time }: Props) {
  const [before, after] = sentence.split(TIME_HOLE)
  return (
    <>
      {before}
      <TimeWords {...time} />
      {after}
    </>
  )
}
