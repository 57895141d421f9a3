const DEFAULT_PASSWORD = 'demo-Password-1'

/**
 * The people of the demo, as the seed makes them; each with what to sign in as him for.
 * @type {readonly (readonly [email: string, role: string])[]}
 */
const DEMO_ACCOUNTS = [
  ['contributor@demo.local', '科室撰稿 · contributor'],
  ['contributor2@demo.local', '科室撰稿（另一科室）· contributor, another department'],
  ['publicity@demo.local', '宣传部门初审 · first review'],
  ['publicity2@demo.local', '宣传部门初审 · first review'],
  ['leader@demo.local', '分管领导终审 · final review'],
  ['leader2@demo.local', '分管领导终审 · final review'],
  ['admin@demo.local', '管理员 · administrator'],
  ['all@demo.local', '全部角色 · every role'],
]

/** @param {Record<string, string | undefined>} environment */
export const demoPassword = (environment) => environment['DEMO_PASSWORD'] || DEFAULT_PASSWORD

/** @param {string} password @returns {string[]} lines of a table */
export function accountTable(password) {
  const width = Math.max(...DEMO_ACCOUNTS.map(([email]) => email.length))
  return [
    `演示账号（密码都是 ${password}）· demo accounts, all with this password:`,
    ...DEMO_ACCOUNTS.map(([email, role]) => `  ${email.padEnd(width)}  ${role}`),
  ]
}

/**
 * Whether the demo is in this database: a hospital's own has no such accounts, or another password.
 * @param {string} url of the running server
 * @param {string} password
 */
export async function isDemoThere(url, password) {
  const [email] = DEMO_ACCOUNTS[0] ?? []
  try {
    const answer = await fetch(`${url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!answer.ok) return false
    const { token } = await answer.json()
    await fetch(`${url}/api/users/logout`, {
      method: 'POST',
      headers: { authorization: `JWT ${token}` },
    })
    return true
  } catch {
    return false
  }
}
