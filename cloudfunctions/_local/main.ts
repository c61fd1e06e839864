/** `npm run cloud`: the local cloud alone, from the command line. */
import { parseArgs } from 'node:util'
import { collections } from '@kernel/collections'
import { buildFunctions } from '../../config/functions'
import { district } from './district/district'
import { CannotStart, startLocalCloud } from './localCloud'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.DATA ?? '.local-cloud' },
    functions: { type: 'string' },
    reset: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    'no-timer': { type: 'boolean', default: false }
  }
})

// cloud functions run in UTC
process.env.TZ = 'UTC'

const say = (line: string) => console.log(line)

async function main() {
  const began = performance.now()
  if (!values.functions && process.env.FUNCTIONS_BUILT !== '1') {
    const bundles = await buildFunctions()
    say(`built ${bundles.map(({ name, bytes }) => `${name} ${Math.round(bytes / 1024)} KB`).join(', ')} in ${Math.round(performance.now() - began)} ms`)
  }
  const cloud = await startLocalCloud({
    port: Number(process.env.PORT ?? 4300),
    data: values.data,
    functions: values.functions ?? 'dist/cloudfunctions',
    h5: 'dist/h5',
    collections,
    district: values.empty ? null : district,
    reset: values.reset,
    timer: !values['no-timer'],
    say
  })
  say(`started in ${Math.round(performance.now() - began)} ms`)
  say(`邻距离 ready ${cloud.url}`)

  const stop = () => void cloud.close().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

// a promise that a function forgot must not take the others down with it
process.on('unhandledRejection', (error) => console.error('[local cloud] a function left a promise that failed:', error))

main().catch((error: unknown) => {
  console.error(error instanceof CannotStart ? error.message : error)
  process.exit(1)
})
