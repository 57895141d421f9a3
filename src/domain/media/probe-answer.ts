import { z } from 'zod'

/** The part of ffprobe's JSON we read. Everything else in it is let through and ignored. */
const numeric = z.union([z.string(), z.number()]).optional()
const sideData = z.looseObject({
  side_data_type: z.string().optional(),
  rotation: z.number().optional(),
  dv_profile: z.number().optional(),
})
const stream = z.looseObject({
  index: z.number(),
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  codec_tag_string: z.string().optional(),
  profile: numeric,
  level: z.number().optional(),
  width: z.number().optional(),
  height: z.number().optional(),
  pix_fmt: z.string().optional(),
  sample_aspect_ratio: z.string().optional(),
  color_space: z.string().optional(),
  color_transfer: z.string().optional(),
  color_range: z.string().optional(),
  field_order: z.string().optional(),
  avg_frame_rate: z.string().optional(),
  r_frame_rate: z.string().optional(),
  bit_rate: numeric,
  nb_frames: numeric,
  duration: numeric,
  channels: z.number().optional(),
  sample_rate: numeric,
  disposition: z.record(z.string(), z.number()).optional(),
  tags: z.record(z.string(), z.string()).optional(),
  side_data_list: z.array(sideData).optional(),
})
export type RawStream = z.infer<typeof stream>
const packet = z.looseObject({
  stream_index: z.number(),
  pts_time: numeric,
  duration_time: numeric,
  flags: z.string().default(''),
})
export const probeAnswer = z.looseObject({
  format: z.looseObject({
    format_name: z.string().optional(),
    duration: numeric,
    start_time: numeric,
    size: numeric,
  }),
  streams: z.array(stream).default([]),
  packets: z.array(packet).optional(),
})

export type RawPacket = z.infer<typeof packet>
