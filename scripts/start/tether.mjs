// Runs a Node program that ends when the one who started it ends, even when that one was killed outright: the
// operating system then closes the IPC channel. Without it a killed `npm start` leaves an install, a build or a
// server behind that goes on writing into the same folder. Usage: node tether.mjs PROGRAM [argument…]
import { pathToFileURL } from 'node:url'

const LAST_MOMENT_MS = 10_000

process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM')
  setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref()
})
process.channel?.unref()
process.argv.splice(1, 1)
await import(pathToFileURL(process.argv[1] ?? '').href)
