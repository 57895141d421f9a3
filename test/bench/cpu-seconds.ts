import { readFile } from 'node:fs/promises'

/** User and system time of this process and of every program it has waited for, in seconds. */
async function cpuSeconds(): Promise<number> {
  const stat = await readFile('/proc/self/stat', 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0)
  return ticks / 100
}

/** What a piece of work costs, in {@link cpuSeconds}. */
export async function cost(work: () => Promise<unknown>): Promise<number> {
  const before = await cpuSeconds()
  await work()
  return (await cpuSeconds()) - before
}
