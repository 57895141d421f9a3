import { prepare } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'
import { runInForeground } from '../run-child.mjs'
import { StartFailure } from '../failure.mjs'
import { withTypeScript } from '../type-script.mjs'

/** `node scripts/with-tsx.mjs FILE argument…`: runs a TypeScript program of ours. @returns {Promise<number>} */
export async function main() {
  const [file, ...rest] = process.argv.slice(2)
  if (!file) {
    throw new StartFailure(
      '请指明要运行的文件。',
      'Name the file to run: node scripts/with-tsx.mjs FILE.',
    )
  }
  const environment = await prepare(projectRoot)
  return runInForeground({
    argv: withTypeScript([file, ...rest]),
    cwd: projectRoot,
    env: { ...environment, NODE_ENV: environment['NODE_ENV'] || 'production' },
  })
}
