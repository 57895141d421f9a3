/** What is promised to bodies: cures, rates, safety, medicine, foods, old remedies. Patterns over them stand in `patterns-body.ts`. */
export const BODY_PARTS = {} as const
