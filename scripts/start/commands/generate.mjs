import { generateImportMap, generateTypes } from '../generated.mjs'
import { prepare } from '../prepare.mjs'
import { projectRoot } from '../project-root.mjs'

/** `npm run generate`: Payload's types and the panel's import map, from the configuration. @returns {Promise<number>} */
export async function main() {
  const environment = await prepare(projectRoot)
  generateTypes({ root: projectRoot, environment })
  generateImportMap({ root: projectRoot, environment })
  console.log('已更新 src/payload-types.ts 和 importMap.js · generated files are up to date')
  return 0
}
