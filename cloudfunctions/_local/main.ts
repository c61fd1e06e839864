/** `npm run cloud`: the local cloud alone, from the command line. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { serveUntilStopped } from './commandLine'
import type { StoreOptions } from './store/store'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.DATA ?? '.local-cloud' },
    functions: { type: 'string' },
    reset: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    'no-timer': { type: 'boolean', default: false },
    // for tests: a file of more collections with their indexes, and another life for transactions
    collections: { type: 'string' },
    'transaction-ms': { type: 'string' }
  }
})

async function main() {
  // a test run builds once for all its clouds
  if (!values.functions && process.env.FUNCTIONS_BUILT !== '1') {
    const { buildFunctions } = await import('../../config/functions')
    const bundles = await buildFunctions()
    console.log(`built ${bundles.map(({ name, bytes }) => `${name} (${Math.round(bytes / 1024)} KB)`).join(', ')}`)
  }
  await serveUntilStopped({
    port: Number(process.env.PORT ?? 4300),
    data: values.data,
    ...(values.functions ? { functions: values.functions } : {}),
    district: !values.empty,
    reset: values.reset,
    timer: !values['no-timer'],
    ...(values.collections ? { collections: JSON.parse(readFileSync(values.collections, 'utf8')) as StoreOptions['indexes'] } : {}),
    ...(values['transaction-ms'] ? { transactionMs: Number(values['transaction-ms']) } : {})
  })
}

void main()
