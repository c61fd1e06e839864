// local clouds outlive the file of tests that started them: a warm one answers in half the time
const { rmSync } = require('node:fs')
const { TestEnvironment } = require('jest-environment-node')

const idle = new Map()

process.once('exit', () => {
  for (const { child, data } of [...idle.values()].flat()) {
    child.kill('SIGKILL')
    rmSync(data, { recursive: true, force: true })
  }
})

module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.idleClouds = idle
  }
}
