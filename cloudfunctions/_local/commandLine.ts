/** Serves the local cloud from a command until it is stopped: progress, the line that says it is ready, and one sentence when it cannot start. */
import { CannotStart } from './cannotStart'
import { startLocalCloud, type LocalCloudOptions } from './localCloud'

/** Prints `邻距离 ready http://127.0.0.1:<port>` on a line of its own; ends the process when asked, or when it cannot start. */
export async function serveUntilStopped(options: Omit<LocalCloudOptions, 'say'>): Promise<void> {
  // cloud functions run in UTC
  process.env.TZ = 'UTC'
  // a promise that a function forgot must not take the others down with it
  process.on('unhandledRejection', (error) => console.error('[local cloud] a function left a promise that failed:', error))
  try {
    const cloud = await startLocalCloud({ ...options, say: (line) => console.log(line) })
    const stop = () => void cloud.close().then(() => process.exit(0))
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    console.log(`邻距离 ready ${cloud.url}`)
  } catch (error) {
    console.error(error instanceof CannotStart ? error.message : error)
    process.exit(1)
  }
}
