import type { PlacedFinding } from '@/domain/findings/check-content'

const PLATFORM_FIELDS: Readonly<Record<string, string>> = {
  platformTitle: 'title',
  platformDescription: 'description',
  platformTopics: 'topics',
}

/** `data-place` of words that stand beside the article: a text for a platform, a clip's words; null for all others. */
export function placeBeside({ field, platform, video }: PlacedFinding): string | null {
  if (platform !== undefined) return `platform.${platform}.${PLATFORM_FIELDS[field ?? ''] ?? ''}`
  return video === undefined ? null : `clip.${video}`
}
