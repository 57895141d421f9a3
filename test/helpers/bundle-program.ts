import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The little we use of esbuild; tsx brings it along. */
interface Bundler {
  build(options: object): Promise<unknown>
}

interface Loading {
  onLoad(filter: { filter: RegExp }, load: (args: { path: string }) => Promise<object>): void
}

/**
 * One plain module out of a TypeScript program of ours: a test that starts a process twenty times
 * cannot wait for a loader to read seven hundred files each time.
 *
 * @returns the path of the module, below the project, so that it finds our packages.
 */
export async function bundleProgram(program: string): Promise<string> {
  const outfile = join(ROOT, '.yixuan', `${basename(program, '.ts')}-${process.pid}.mjs`)
  const require = createRequire(import.meta.url)
  // Its own declaration says more than we use.
  const bundler = createRequire(require.resolve('tsx'))('esbuild') as Bundler
  await bundler.build({
    absWorkingDir: ROOT,
    entryPoints: [program],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    plugins: [{ name: 'keep-urls', setup: keepUrls }],
  })
  return outfile
}

/** Each file still thinks that it stands where it stands. */
function keepUrls(build: Loading): void {
  build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8')
    const url = JSON.stringify(pathToFileURL(path).href)
    return {
      contents: text.replaceAll('import.meta.url', url),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    }
  })
}
