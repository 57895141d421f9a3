import type { SniffedContainer } from '@/domain/media/sniff'

const EXTENSION: Readonly<Record<SniffedContainer, string>> = {
  mp4: 'mp4',
  matroska: 'webm',
  avi: 'avi',
  mpegts: 'ts',
  flv: 'flv',
}

/** The name under which the upload itself is read. On disk it has no extension that a program could go by. */
export const sourceFileName = (clip: {
  readonly sha256: string
  readonly container: SniffedContainer
}): string => `${clip.sha256}.${EXTENSION[clip.container]}`
