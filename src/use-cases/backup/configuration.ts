const assignment = (name: string): RegExp =>
  new RegExp(`^[ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=.*$`, 'm')

/** Where the data lies belongs to the machine, not to the archive. */
const OF_THE_MACHINE = ['DATABASE_URL', 'MEDIA_DIR', 'PORT', 'HOST', 'FFMPEG_PATH', 'FFPROBE_PATH']

/**
 * The `.env` of an archive for this machine: its secret and settings, with the lines that say where
 * things are taken from the `.env` that is here; a line that is only in the archive is dropped.
 */
export function configurationHere(archived: string, here: string): string {
  let text = archived
  for (const name of OF_THE_MACHINE) {
    const line = assignment(name).exec(here)?.[0] ?? `${name}=`
    const isSaid = assignment(name).test(text)
    if (isSaid) text = text.replace(assignment(name), () => line)
    else if (line !== `${name}=`) text = `${text}${text.endsWith('\n') ? '' : '\n'}${line}\n`
  }
  return text
}
