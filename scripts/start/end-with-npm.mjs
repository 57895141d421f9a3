const POLL_MS = 250

/**
 * Under `npm start` a shell stands between npm and us, and that shell dies of a signal without handing it on. When our
 * parent is gone nobody can stop us any more, so we ask ourselves to stop. Started without npm (a service manager,
 * `nohup`) losing the parent means nothing.
 */
export function endWithNpm() {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, POLL_MS)
  watch.unref()
}
