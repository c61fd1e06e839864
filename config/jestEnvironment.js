// what outlives the file of tests that started it, for the next file of the same worker: local clouds, which are warm by then, and the browser
const { rmSync } = require('node:fs')
const { TestEnvironment } = require('jest-environment-node')

const idleClouds = new Map()
let running = null
// frozen, because jest takes to pieces whatever it finds on the globals of a file that is over
const keptBrowser = Object.freeze({
  playwright: () => require('playwright-core'),
  running: () => running,
  keep: (browser) => void (running = browser)
})

/** Long enough for the next file to begin, and too short for anybody to wait for. */
const LINGERS_MS = 200
let leaving

process.once('exit', () => {
  for (const { child, data } of [...idleClouds.values()].flat()) {
    child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  }
})

async function closeBrowser() {
  const closing = running
  running = null
  await (await closing)?.close()
}

module.exports = class extends TestEnvironment {
  async setup() {
    clearTimeout(leaving)
    await super.setup()
    Object.assign(this.global, { idleClouds, keptBrowser })
  }

  async teardown() {
    // what a file that failed has left open
    for (const context of (await running)?.contexts() ?? []) await context.close()
    leaving = setTimeout(() => void closeBrowser(), LINGERS_MS)
    await super.teardown()
  }
}
