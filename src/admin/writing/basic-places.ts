import type { MissingBasic } from '@/domain/review/submit-gate'

/** Where on the page each required basic is written, by `data-place`. */
export const BASIC_PLACES: Readonly<Record<MissingBasic, string>> = {
  title: 'title',
  body: 'body',
  class: 'class',
  audiences: 'audiences',
  byline: 'byline.name',
  sources: 'sources',
  adReviewNo: 'adReviewNo',
  alt: 'alt',
}
