/** `npm start`: builds the H5 demo when its sources have changed since it was built, then serves it with the local cloud. */
import { freshDemo } from './demo'

async function start(): Promise<void> {
  await freshDemo()
  // it reads --reset and PORT itself and stays until it is stopped
  await import('../cloudfunctions/_local/main')
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
