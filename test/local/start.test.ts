/** A start of the local cloud does not keep anybody waiting, however much is stored. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startCloud, type Cloud } from '../cloud'
import { databaseOn } from './sdk'
import { PATIENCE_MS } from './storeRandom'

const LONGEST_START = 5

/** What the process has cost so far: what it takes by the clock where nobody else wants the processor. */
function secondsOfWork(cloud: Cloud): number {
  const [, figures = ''] = readFileSync(`/proc/${cloud.pid()}/stat`, 'utf8').split(') ')
  const [user, system] = figures.split(' ').slice(11, 13).map(Number)
  // hundredths of a second, on every Linux there is
  return (Number(user) + Number(system)) / 100
}

test(`a start with 100,000 documents takes ${LONGEST_START} seconds at most`, async () => {
  const data = mkdtempSync(join(tmpdir(), 'linjuli-cloud-'))
  execFileSync(process.execPath, ['-r', 'tsx/cjs', 'test/local/startChild.ts', join(data, 'database'), '100000'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const cloud = await startCloud({ data })
  const seconds = [secondsOfWork(cloud)]
  expect((await databaseOn(cloud).collection('registrations').count()).total).toBe(100_000)
  // a neighbour on the machine costs caches as well as time, so the best of some starts is what a start costs
  while (Math.min(...seconds) > LONGEST_START && seconds.length < 8) {
    await cloud.restart()
    seconds.push(secondsOfWork(cloud))
  }
  await cloud.stop()
  expect(Math.min(...seconds)).toBeLessThanOrEqual(LONGEST_START)
}, PATIENCE_MS)
