import type { Where } from 'payload'

/** What a department may read of a library: its own, and what a post of it shows (`lentTo`). */
export const readableBy = (department: string | null | undefined): Where[] =>
  department ? [{ department: { equals: department } }, { lentTo: { in: [department] } }] : []
