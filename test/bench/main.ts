/** `npm run bench`: builds, measures, and prints a line of JSON for each figure, and nothing else; what it is doing meanwhile goes to stderr. */
import { spawnSync } from 'node:child_process'
import { bundleMeasures } from './bundles'
import { crowdMeasures } from './crowds'
import { growthMeasures } from './growth'
import type { Measure } from './measure'
import { screenMeasures } from './screens'

const parts: readonly (readonly [what: string, take: () => Promise<readonly Measure[]>])[] = [
  ['a crowd, and the desk', crowdMeasures],
  ['the functions from a cold start', bundleMeasures],
  ['the main pages', screenMeasures],
  ['every call in a town, and in one ten times as large', growthMeasures]
]

function build(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'config/build.ts', 'functions', 'weapp'], { stdio: ['ignore', process.stderr, process.stderr] })
  if (status !== 0) throw new Error('the build failed')
  // the local clouds need not build again
  process.env.FUNCTIONS_BUILT = '1'
}

async function bench(): Promise<void> {
  build()
  for (const [what, take] of parts) {
    console.error(`${what} …`)
    for (const figure of await take()) console.log(JSON.stringify(figure))
  }
}

bench().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
