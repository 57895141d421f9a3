import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { CENTRE } from '@/domain/media/frame'
import { SOUND_MODES } from '@/domain/media/edit'
import { parseSubtitles, type Cue } from '@/domain/media/subtitles'
import { clipEditing } from '@/queries/clip-editing'
import { editVideo, undoEdit, type EditWish } from '@/use-cases/videos/edit-video'
import { deskOf, readJson, routeId } from './read-request'

const seconds = z.number().min(-1).max(100_000)

const card = z.object({
  lines: z.array(z.string().max(200)).max(20),
  seconds,
  background: z.string().max(20),
})

const cue = z.object({ start: seconds, end: seconds, text: z.string().max(5000) })

const wish = z.object({
  trim: z.object({ start: seconds, end: seconds }).nullish(),
  coverAt: seconds.nullish(),
  focus: z.object({ x: z.number(), y: z.number() }).nullish(),
  intro: card.nullish(),
  outro: card.nullish(),
  hasLogo: z.boolean().optional(),
  /** Typed, or the text of an SRT or WebVTT file as it is. */
  cues: z.union([z.array(cue).max(5000), z.object({ srt: z.string().max(1_000_000) })]).optional(),
  sound: z.enum(SOUND_MODES).optional(),
  music: z.string().max(64).nullish(),
})

const base = z.number().int().min(0)

function readCues(given: z.output<typeof wish>['cues']): {
  readonly cues: readonly Cue[]
  readonly unreadable: number
} {
  if (!given || Array.isArray(given)) return { cues: given ?? [], unreadable: 0 }
  return parseSubtitles(given.srt)
}

const readWish = (edit: z.output<typeof wish>, cues: readonly Cue[]): EditWish => ({
  trim: edit.trim ?? null,
  coverAt: edit.coverAt ?? null,
  focus: edit.focus ?? CENTRE,
  intro: edit.intro ?? null,
  outro: edit.outro ?? null,
  hasLogo: edit.hasLogo ?? false,
  cues,
  sound: edit.sound ?? 'keep',
  music: edit.music ?? null,
})

async function answer(req: PayloadRequest, id: string, more: object = {}): Promise<Response> {
  const doc = await req.payload.findByID({
    collection: 'videos',
    id,
    depth: 0,
    req,
    overrideAccess: false,
  })
  return Response.json({ doc, ...more }, { status: 202 })
}

/** `/api/videos/:id/edit…`: what people change about a clip. */
export const videoEditEndpoints: Endpoint[] = [
  {
    path: '/:id/editing',
    method: 'get',
    handler: async (req) => Response.json(await clipEditing(deskOf(req), req, routeId(req))),
  },
  {
    // Blocks of a subtitle file that cannot be read are counted in the answer, never guessed.
    path: '/:id/edit',
    method: 'post',
    handler: async (req) => {
      const desk = deskOf(req)
      const id = routeId(req)
      const body = await readJson(req, z.object({ edit: wish, base }))
      const { cues, unreadable } = readCues(body.edit.cues)
      await editVideo(desk, id, { wish: readWish(body.edit, cues), base: body.base })
      return answer(req, id, { unreadable })
    },
  },
  {
    path: '/:id/undo-edit',
    method: 'post',
    handler: async (req) => {
      const desk = deskOf(req)
      const id = routeId(req)
      const body = await readJson(req, z.object({ base }))
      await undoEdit(desk, id, body.base)
      return answer(req, id)
    },
  },
]
