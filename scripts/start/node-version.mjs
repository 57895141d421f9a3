// Parsed by whatever Node is there: plain syntax and no imports, so that an old one can still say what is wrong.

/** The oldest Node that Next, Payload and our own scripts run on; the same as `engines` in package.json. */
const OLDEST_NODE = '20.19.0'

/**
 * One sentence when `version` (as in `process.versions.node`) is too old, else an empty string.
 * @param {string} version
 * @returns {string}
 */
export function nodeTooOld(version) {
  const have = version.split('.').map(Number)
  const need = OLDEST_NODE.split('.').map(Number)
  for (let i = 0; i < need.length; i += 1) {
    const difference = (have[i] || 0) - (need[i] || 0)
    if (difference > 0) return ''
    if (difference < 0) {
      return (
        'Node.js 版本太旧：现在是 ' +
        version +
        '，需要 ' +
        OLDEST_NODE +
        ' 或更新，请到 https://nodejs.org 安装后再试。· Node.js ' +
        version +
        ' is too old: install ' +
        OLDEST_NODE +
        ' or newer.'
      )
    }
  }
  return ''
}

/**
 * Runs `main` of the module that `load` imports, unless this Node is too old: then says so and ends with 1.
 * @param {() => Promise<{ main: () => Promise<number> }>} load
 */
export function runWithNode(load) {
  const refusal = nodeTooOld(process.versions.node)
  if (refusal) {
    console.error(refusal)
    process.exit(1)
  }
  import('./end-with-npm.mjs')
    .then((watch) => watch.endWithNpm())
    .then(load)
    .then((module) => module.main())
    .then(
      (code) => process.exit(code),
      (error) => {
        console.error(error && error.isStartFailure ? error.message : error)
        process.exit(error && error.exitCode ? error.exitCode : 1)
      },
    )
}
