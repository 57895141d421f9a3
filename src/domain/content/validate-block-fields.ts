import type { BodyReader, Place, Raw } from './body-reader'
import type { CalloutFields, VideoFields } from './lexical'
import { webUrlProblem } from './link-url'

const TONES: readonly string[] = ['tip', 'warning', 'emergency']

function callout(reader: BodyReader, fields: Raw, place: Place): CalloutFields {
  const { tone } = fields
  if (typeof tone !== 'string' || !TONES.includes(tone)) throw reader.refuse(place, 'CALLOUT_TONE')
  const title = reader.optionalText(fields['title'], place)
  return {
    blockType: 'callout',
    tone: tone as CalloutFields['tone'],
    ...(title === null ? {} : { title }),
    text: reader.optionalText(fields['text'], place) ?? '',
  }
}

function video(reader: BodyReader, fields: Raw, place: Place): VideoFields {
  const { url } = fields
  if (url != null && typeof url !== 'string') throw reader.refuse(place, 'WRONG_TYPE')
  const address = url?.trim() ?? ''
  const problem = address === '' ? null : webUrlProblem(address)
  if (problem !== null) throw reader.refuse(place, problem)
  const cover = reader.id(fields['cover'], place)
  return {
    blockType: 'video',
    caption: reader.optionalText(fields['caption'], place) ?? '',
    ...(address === '' ? {} : { url: address }),
    ...(cover === null ? {} : { cover }),
  }
}

/** The fields of a callout or a clip, texts not yet written being empty; the editor's own row id and name are left out. */
export function parseBlockFields(
  reader: BodyReader,
  raw: Raw,
  place: Place,
): CalloutFields | VideoFields {
  const fields = reader.object(raw['fields'], place)
  switch (fields['blockType']) {
    case 'callout':
      return callout(reader, fields, place)
    case 'video':
      return video(reader, fields, place)
    default:
      throw reader.refuse(place, 'BLOCK_TYPE')
  }
}
