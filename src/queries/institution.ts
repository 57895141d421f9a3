import type { Payload } from 'payload'

/** Whose desk this is. Not secret: the sign-in page shows it. */
export interface Institution {
  readonly name: string
  /** `#rrggbb`. */
  readonly brandColour: string
}

const DEFAULT_COLOUR = '#0B6E69'

export async function institution(payload: Payload): Promise<Institution> {
  const settings = await payload.findGlobal({
    slug: 'desk-settings',
    depth: 0,
    overrideAccess: true,
    select: { hospitalName: true, brandColor: true },
  })
  const colour = settings.brandColor ?? ''
  return {
    name: settings.hospitalName,
    brandColour: /^#[0-9a-f]{6}$/i.test(colour) ? colour : DEFAULT_COLOUR,
  }
}
