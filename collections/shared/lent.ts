import type { Field, Where } from 'payload'

/** What a department may read of a library: its own, and what a post of it shows (`lentTo`). */
export const readableBy = (department: string | null | undefined): Where[] =>
  department ? [{ department: { equals: department } }, { lentTo: { in: [department] } }] : []

/** 借用科室: departments a post of which shows it. Written by `lendMedia` alone. */
export const lentTo: Field = {
  name: 'lentTo',
  type: 'relationship',
  relationTo: 'departments',
  hasMany: true,
  admin: { readOnly: true },
  label: { zh: '借用科室', en: 'Lent to' },
}
