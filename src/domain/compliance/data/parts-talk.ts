/** What is told as knowledge: rumours, sources, fright, chat of programs, outbreaks. Patterns over them stand in `patterns-talk.ts`. */
export const TALK_PARTS = {} as const
