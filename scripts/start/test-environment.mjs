/** What would let a test reach a real database, mailbox, bucket or chat of the person who runs it. */
const REAL_WORLD =
  /^(DATABASE_URL|MEDIA_DIR|PUBLIC_URL|PORT|HOST|WORKER|SEED_DEMO|DEMO_PASSWORD|TRUST_PROXY|SMTP_URL|WECOM_WEBHOOK_URL|DINGTALK_WEBHOOK_URL|WECHAT_.*|S3_.*|NODE_ENV|TEST_DATABASE)$/

/**
 * The environment tests run in: nothing of `.env` and nothing that points at real data.
 * @param {Record<string, string | undefined>} [environment]
 * @returns {Record<string, string | undefined>}
 */
export function testEnvironment(environment = process.env) {
  const kept = Object.entries(environment).filter(([name]) => !REAL_WORLD.test(name))
  return { ...Object.fromEntries(kept), TZ: 'Asia/Shanghai', NEXT_TELEMETRY_DISABLED: '1' }
}
