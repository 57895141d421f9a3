import type { CollectionConfig } from 'payload'
import { checkerTermsEndpoints } from '@/endpoints/checker-terms'
import { nobody, signedIn } from '../shared/access'
import { engineOnlyHooks } from '../shared/engine-only'

/**
 * 本院词表: every version of the house's own words for the checker, whole, so that a findings sheet that names
 * a version can always be explained. A row is written once, by the engine; the highest version is in force.
 */
export const CheckerTerms: CollectionConfig = {
  slug: 'checker-terms',
  labels: {
    singular: { zh: '词表版本', en: 'Word list version' },
    plural: { zh: '词表版本', en: 'Word list versions' },
  },
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-version',
  // Kept at /admin/rules, in words.
  admin: { hidden: true, useAsTitle: 'note' },
  access: { create: nobody, read: signedIn, update: nobody, delete: nobody },
  hooks: engineOnlyHooks,
  endpoints: checkerTermsEndpoints,
  fields: [
    { name: 'version', type: 'number', required: true, unique: true },
    { name: 'terms', type: 'textarea', required: true },
    { name: 'termsHash', type: 'text', required: true },
    { name: 'note', type: 'textarea', required: true },
    { name: 'savedBy', type: 'relationship', relationTo: 'users', required: true },
    { name: 'savedByName', type: 'text', required: true },
    { name: 'savedAt', type: 'text', required: true },
  ],
}
