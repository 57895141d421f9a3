/** What happens at the desk: selling, records, contempt, the insurance fund. Patterns over them stand in `patterns-desk.ts`. */
export const DESK_PARTS = {} as const
