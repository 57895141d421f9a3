/** Praise and backing: ranks, rivals, witnesses, uniforms, offices, rites. Patterns over them stand in `patterns-trust.ts`. */
export const TRUST_PARTS = {} as const
