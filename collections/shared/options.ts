import type { Option } from 'payload'
import type { Label } from '@/messages/labels'

/** The options of a select field: a closed list of the domain with the words the screens show. */
export const optionsOf = <Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Value, Label>>,
): Option[] => values.map((value) => ({ value, label: { ...labels[value] } }))
