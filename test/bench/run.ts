import { spawnSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { asMarkdown, type BenchOptions, type Report } from './figures'

/**
 * `npm run bench -- [name…] [--seconds 60] [--posts 100000] [--write]`: the figures the desk is held to,
 * side by side in one run. Without a name: all. `--write` keeps the tables in docs/bench.md.
 */
const LOADER = new URL('../../scripts/start/tsx-loader.mjs', import.meta.url).href
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const OURS: Readonly<Record<string, () => Promise<Bench>>> = {
  decisions: () => import('./decisions'),
  clients: () => import('./clients'),
  lists: () => import('./lists'),
  start: () => import('./start'),
}
/** Programs of their own, which print what they find. */
const PROGRAMS = ['checker', 'video']

interface Bench {
  run(options: BenchOptions): Promise<Report>
}

const argv = process.argv.slice(2)

function option(name: string, otherwise: number): number {
  const place = argv.indexOf(`--${name}`)
  return place === -1 ? otherwise : Number(argv[place + 1])
}

const options: BenchOptions = { seconds: option('seconds', 60), posts: option('posts', 100_000) }
const asked = argv.filter((word, index) => !/^--/.test(word) && !isValue(argv[index - 1]))
const known = [...Object.keys(OURS), ...PROGRAMS.filter((name) => existsSync(at(`./${name}.ts`)))]
const unknown = asked.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`没有这项测试：${unknown.join('、')}。可选：${known.join('、')}`)
  process.exit(1)
}

const reports: string[] = []
let hasFailed = false
for (const name of asked.length > 0 ? asked : known) {
  console.log(`\n▶ ${name}`)
  const bench = await OURS[name]?.()
  if (bench) {
    const report = asMarkdown(await bench.run(options))
    reports.push(report)
    console.log(`\n${report}`)
  } else {
    const program = spawnSync(process.execPath, ['--import', LOADER, at(`./${name}.ts`), ...argv], {
      encoding: 'utf8',
    })
    console.log(program.stdout, program.stderr)
    hasFailed ||= program.status !== 0
    reports.push(`## ${name}\n\n\`\`\`text\n${program.stdout.trim()}\n\`\`\`\n`)
  }
}
if (argv.includes('--write')) {
  const machine = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'CPU'}`
  const day = new Date().toISOString().slice(0, 10)
  const head = `# Figures\n\nWritten by \`npm run bench -- --write\` on ${day}: ${machine}.\n\n`
  writeFileSync(at('../../docs/bench.md'), head + reports.join('\n'))
}
process.exit(hasFailed ? 1 : 0)

function isValue(before: string | undefined): boolean {
  return before === '--seconds' || before === '--posts'
}
