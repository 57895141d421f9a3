import { join } from 'node:path'
import { runInForeground } from './run-child.mjs'

/**
 * Runs the test runner in the foreground on some of its projects; what follows `--` on the command line goes to it.
 * @param {{ root: string, projects: readonly string[], environment: Record<string, string | undefined>, args?: readonly string[] }} options
 * @returns {Promise<number>} the runner's exit code
 */
export function runVitest({ root, projects, environment, args = process.argv.slice(2) }) {
  const namesProjects = args.some((arg) => arg === '--project' || arg.startsWith('--project='))
  return runInForeground({
    argv: [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      ...(namesProjects ? [] : projects.flatMap((name) => ['--project', name])),
      ...args,
    ],
    cwd: root,
    env: environment,
  })
}
