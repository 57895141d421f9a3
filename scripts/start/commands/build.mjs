import { prepare, prepareBuild } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'

/** `npm run build`: always builds; `npm start` and the browser tests then find it fresh. @returns {Promise<number>} */
export async function main() {
  const environment = await prepare(projectRoot)
  await prepareBuild({ root: projectRoot, environment, isForced: true })
  return 0
}
