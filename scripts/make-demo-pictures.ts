import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rasteriseIllustration } from '@/adapters/illustration'
import { PICTURES, renderPicture, type PictureKey } from '@/seed/pictures'

/** Writes every demo picture as JPEG into a folder, to be looked at. The seed itself needs no files. */
const [directory = 'data/demo-pictures'] = process.argv.slice(2)
await mkdir(directory, { recursive: true })
for (const key of Object.keys(PICTURES) as PictureKey[]) {
  const started = performance.now()
  const { data } = await rasteriseIllustration(renderPicture(key))
  const path = join(directory, `${key}.jpg`)
  await writeFile(path, data)
  console.log(`${path}  ${data.byteLength} bytes  ${Math.round(performance.now() - started)} ms`)
}
