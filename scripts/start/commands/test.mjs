import { findProgram } from '../find-program.mjs'
import { prepare } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'
import { testEnvironment } from '../test-environment.mjs'
import { runVitest } from '../vitest.mjs'

/** `npm test`: unit, integration (embedded database) and media tests. @returns {Promise<number>} */
export async function main() {
  await prepare(projectRoot)
  if (!findProgram([process.env['FFMPEG_PATH'], 'ffmpeg'])) {
    console.log(
      '没有找到 ffmpeg，需要它的测试会说明并跳过 · no ffmpeg: the tests that need it say so',
    )
  }
  return runVitest({
    root: projectRoot,
    projects: ['unit', 'int', 'media'],
    environment: testEnvironment(),
  })
}
