/** `npm run deploy -- --env ID [--dry-run]`: ends with 1 when anything is missing, fails or stays open. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { build } from '../build'
import { functionNames } from '../functions'
import { tencentCloud } from './cloudApi'
import { copy } from './copy'
import { deploy } from './deploy'
import { readSettings } from './settings'
import { wantedFrom } from './wanted'

const FUNCTIONS = 'dist/cloudfunctions'
const LOOK_AGAIN_MS = 2000

async function main(): Promise<boolean> {
  const { values } = parseArgs({ options: { env: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } })
  const envId = values.env
  if (!envId) {
    console.error(copy.usage)
    return false
  }
  // what has changed is told by what is bundled, in a dry run as well
  await build('functions')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  const order = { envId, dryRun: values['dry-run'], settings: readSettings(envId, process.env), wanted: wantedFrom(FUNCTIONS, functionNames(), version), functions: FUNCTIONS }
  return deploy(order, {
    endpoint: tencentCloud,
    npm: process.env.npm_execpath ?? '',
    pauseMs: LOOK_AGAIN_MS,
    async buildMiniProgram() {
      process.env.CLOUD_ENV = envId
      await build('weapp')
    },
    say: (line) => console.log(line)
  })
}

main().then(
  (done) => {
    if (!done) process.exitCode = 1
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
)
