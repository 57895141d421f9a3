/**
 * The packets of the picture track, read to the end of the file without decoding. It is the only witness of
 * what is really there: headers lie about duration, and a file cut off in transfer keeps its old header.
 */
export interface PacketScan {
  readonly count: number
  /** Packets a player must drop (edit lists); they were in the file all the same. */
  readonly discarded: number
  /** Times of the key frames. */
  readonly keySeconds: readonly number[]
  readonly damaged: number
  readonly firstSeconds: number
  /** End of the last packet of the picture, and of any track. */
  readonly endSeconds: number
  readonly lastSeconds: number
  /** Longest stretch without a key frame, the end included. */
  readonly longestKeyGap: number
  /** Packets carry keys of Common Encryption, which the header does not always say. */
  readonly isEncrypted: boolean
  /** Frames do not come at one steady pace. */
  readonly isVariable: boolean
}

interface Packet {
  readonly at: number
  readonly lasts: number
  readonly isKey: boolean
}

/** One packet as ffprobe reports it; times may be missing. */
export interface PacketRow {
  readonly index: number
  readonly at: number
  readonly lasts: number
  readonly flags: string
  readonly isEncrypted: boolean
}

/**
 * Reads `ffprobe -of csv=p=0 -show_entries packet=stream_index,pts_time,duration_time,flags:packet_side_data=side_data_type`,
 * one packet a line. `videoIndex` is the picture track.
 */
export function parsePackets(csv: string, videoIndex: number): PacketScan {
  const rows = csv.split('\n').map((line): PacketRow => {
    const [index = '', at = '', lasts = '', flags = ''] = line.trim().split(',')
    return {
      ...{ index: Number(index), flags, isEncrypted: line.includes('Encryption') },
      ...{ at: Number.parseFloat(at), lasts: Number.parseFloat(lasts) },
    }
  })
  return scanPackets(rows, videoIndex)
}

/** A packet without a time is counted only. */
export function scanPackets(rows: readonly PacketRow[], videoIndex: number): PacketScan {
  const packets: Packet[] = []
  const counts = { isEncrypted: false, untimed: 0, damaged: 0, discarded: 0, lastSeconds: 0 }
  for (const { index, at, flags, isEncrypted, ...row } of rows) {
    if (flags === '') continue
    const lasts = row.lasts || 0
    if (isEncrypted) counts.isEncrypted = true
    if (Number.isFinite(at)) counts.lastSeconds = Math.max(counts.lastSeconds, at + lasts)
    if (index !== videoIndex) continue
    if (flags.includes('C')) counts.damaged += 1
    if (flags.includes('D')) counts.discarded += 1
    else if (Number.isFinite(at)) packets.push({ at, lasts, isKey: flags.startsWith('K') })
    else counts.untimed += 1
  }
  return summarise(packets, counts)
}

interface Counts {
  readonly isEncrypted: boolean
  readonly untimed: number
  readonly damaged: number
  readonly discarded: number
  readonly lastSeconds: number
}

function summarise(packets: Packet[], counts: Counts): PacketScan {
  packets.sort((a, b) => a.at - b.at)
  const first = packets[0]?.at ?? 0
  const gaps = packets.slice(1).map((packet, n) => packet.at - (packets[n]?.at ?? packet.at))
  const typical = median(gaps)
  const last = packets.at(-1)
  const endSeconds = last ? last.at + (last.lasts > 0 ? last.lasts : typical) : 0
  const keys = packets.filter((packet) => packet.isKey).map((packet) => packet.at)
  const edges = [...keys, endSeconds]
  return {
    count: packets.length + counts.untimed,
    discarded: counts.discarded,
    keySeconds: keys,
    damaged: counts.damaged,
    firstSeconds: first,
    endSeconds,
    lastSeconds: Math.max(counts.lastSeconds, endSeconds),
    longestKeyGap: edges.reduce((max, at, n) => Math.max(max, at - (edges[n - 1] ?? first)), 0),
    isEncrypted: counts.isEncrypted,
    isVariable: isUneven(gaps, typical),
  }
}

/** Uneven: more than 2 % of the gaps differ from the typical one by over a quarter. */
function isUneven(gaps: readonly number[], typical: number): boolean {
  if (gaps.length < 4 || typical <= 0) return false
  const off = gaps.filter((gap) => Math.abs(gap - typical) > typical / 4).length
  return off / gaps.length > 0.02
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
