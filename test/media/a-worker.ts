import { runProcess, type ProcessRequest } from '@/adapters/ffmpeg/run-process'

/** A worker of its own, to be killed: runs what its argument says. */
await runProcess(JSON.parse(process.argv[2] ?? '') as ProcessRequest)
