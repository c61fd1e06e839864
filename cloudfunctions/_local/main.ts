/** `npm run cloud`: the local cloud alone, from the command line. */
import { parseArgs } from 'node:util'
import { buildFunctions } from '../../config/functions'
import { serveUntilStopped } from './commandLine'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: process.env.DATA ?? '.local-cloud' },
    functions: { type: 'string' },
    reset: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    'no-timer': { type: 'boolean', default: false }
  }
})

async function main() {
  // a test run builds once for all its clouds
  if (!values.functions && process.env.FUNCTIONS_BUILT !== '1') {
    const bundles = await buildFunctions()
    console.log(`built ${bundles.map(({ name, bytes }) => `${name} (${Math.round(bytes / 1024)} KB)`).join(', ')}`)
  }
  await serveUntilStopped({
    port: Number(process.env.PORT ?? 4300),
    data: values.data,
    ...(values.functions ? { functions: values.functions } : {}),
    district: !values.empty,
    reset: values.reset,
    timer: !values['no-timer']
  })
}

void main()
