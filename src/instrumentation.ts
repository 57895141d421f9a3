/** Next calls this once, before the first request is answered. */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { notePeers } = await import('./platform/http/peer-address')
  notePeers()
  const { bootOnce } = await import('./platform/boot/boot')
  const { default: config } = await import('@payload-config')
  await bootOnce(config)
}
