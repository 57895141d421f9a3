/** The four roles; a user may hold several. There is no role above the review. */
export const ROLES = ['contributor', 'publicity', 'leader', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Who acts: what every decision is made from. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly roles: readonly Role[]
  readonly department: string | null
  readonly isActive: boolean
}

export const hasRole = (actor: Actor, role: Role): boolean =>
  actor.isActive && actor.roles.includes(role)
