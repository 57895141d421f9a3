import { StartFailure } from '../failure.mjs'
import { findProgram } from '../find-program.mjs'
import { prepare, prepareBuild } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'
import { testEnvironment } from '../test-environment.mjs'
import { runVitest } from '../vitest.mjs'

/** `npm run test:e2e`: real Chromium against the production build. @returns {Promise<number>} */
export async function main() {
  const environment = await prepare(projectRoot)
  const chromium = findProgram([
    process.env['CHROMIUM_PATH'],
    'chromium',
    'chromium-browser',
    'google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ])
  if (!chromium) {
    throw new StartFailure(
      '没有找到 Chromium：请安装它（Debian: apt-get install chromium），或把 CHROMIUM_PATH 设为它的路径。',
      'No Chromium: install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to its path.',
    )
  }
  await prepareBuild({ root: projectRoot, environment })
  return runVitest({
    root: projectRoot,
    projects: ['e2e'],
    environment: { ...testEnvironment(), CHROMIUM_PATH: chromium },
  })
}
