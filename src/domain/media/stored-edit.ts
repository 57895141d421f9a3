import { z } from 'zod'
import { LOGO_CORNERS, NO_EDIT, SOUND_MODES, type ClipEdit } from './edit'
import type { PastEdit } from './stored-clip'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const seconds = z.number()

const card = z.object({
  lines: z.array(z.string()),
  seconds,
  background: z.string(),
})

/** An edit in its stored shape. What it means for a clip of a certain length is judged by `checkEdit`. */
const storedEdit = z.object({
  trim: z.object({ start: seconds, end: seconds }).nullable(),
  coverAt: seconds.nullable(),
  focus: z.object({ x: z.number(), y: z.number() }),
  intro: card.nullable(),
  outro: card.nullable(),
  hasLogo: z.boolean(),
  cues: z.array(z.object({ start: seconds, end: seconds, text: z.string() })),
  sound: z.enum(SOUND_MODES),
  logo: z.object({ sha256: hash, corner: z.enum(LOGO_CORNERS) }).nullable(),
  music: z.object({ id: z.string(), sha256: hash }).nullable(),
})

const history = z.array(z.object({ edit: storedEdit, at: z.string(), byName: z.string() }))

/** A clip nobody has edited has none. @throws ZodError for what the engine never wrote */
export const readEdit = (value: unknown): ClipEdit =>
  value === null || value === undefined ? NO_EDIT : storedEdit.parse(value)

/** @throws ZodError for what the engine never wrote */
export const readHistory = (value: unknown): readonly PastEdit[] =>
  value === null || value === undefined ? [] : history.parse(value)
