import { EOL } from 'node:os'

/** Something a person can put right, said in one Chinese and one English sentence. Never shown with a stack. */
export class StartFailure extends Error {
  isStartFailure = true

  /**
   * @param {string} zh
   * @param {string} en
   * @param {{ detail?: readonly string[], exitCode?: number, cause?: unknown }} [more] `detail`: lines shown above
   *   the sentence, such as the end of a log
   */
  constructor(zh, en, { detail = [], exitCode = 1, cause } = {}) {
    super([...detail.map((line) => `  | ${line}`), `✗ ${zh}· ${en}`].join(EOL), { cause })
    this.exitCode = exitCode
  }
}

/** @param {string} where @param {unknown} [cause] */
const diskFull = (where, cause) =>
  new StartFailure(
    `磁盘已满：${where} 所在的磁盘没有空间了，请清理后再运行一次。`,
    `The disk is full: free some space on the disk of ${where} and run this again.`,
    { cause },
  )

/** @param {string} where @param {string} code @param {unknown} [cause] */
const notWritable = (where, code, cause) =>
  new StartFailure(
    `无法写入 ${where}（${code}）：请把项目放到当前用户可以写的文件夹里，或修改该文件夹的权限。`,
    `Cannot write to ${where} (${code}): move the project to a folder you may write to, or change its permissions.`,
    { cause },
  )

// ENOENT: what Node 20 answers to a recursive mkdir on a read-only disk.
const NOT_WRITABLE = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT']

/**
 * The sentence for a failed file operation; anything that is not one is given back unchanged.
 * @param {unknown} error
 * @param {string} where the file or folder that was to be written
 * @returns {unknown}
 */
export function explainWrite(error, where) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(where, error)
  if (NOT_WRITABLE.includes(code)) return notWritable(where, code, error)
  return error
}

/**
 * The sentence for a child process whose output says that the disk or the folder refused it, else null.
 * @param {readonly string[]} lines its last lines
 * @param {string} where
 */
export function explainOutput(lines, where) {
  const text = lines.join('\n')
  if (/ENOSPC|EDQUOT|no space left|SQLITE_FULL|database or disk is full/i.test(text)) {
    return diskFull(where)
  }
  const refused = /\b(EROFS|EACCES|EPERM|SQLITE_READONLY|SQLITE_CANTOPEN)\b/.exec(text)
  return refused?.[1] ? notWritable(where, refused[1]) : null
}
