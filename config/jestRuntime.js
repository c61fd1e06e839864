// every file of tests has a realm of its own, but what it loads is compiled once a worker: a script can be run in any realm, and a function, which jest compiles, only in one
const { Script } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

const compiled = new Map()

/** Where things stand in the file is said as it is, though the names that jest gives to a module come before its first line. */
function compile(source, filename, names) {
  const before = `(function(${names.join(',')}){`
  return new Script(`${before}${source}\n})`, { filename, columnOffset: -before.length })
}

module.exports = class extends Runtime {
  createScriptFromCode(source, filename) {
    const realm = this._environment.getVmContext()
    // nobody else will load the file of tests itself
    if (realm == null || filename === this._testPath) return super.createScriptFromCode(source, filename)
    try {
      const known = compiled.get(filename)
      const script = known?.source === source ? known.script : compile(source, filename, this.constructInjectedModuleParameters())
      compiled.set(filename, { source, script })
      return script.runInContext(realm)
    } catch {
      // jest explains what it cannot read
      return super.createScriptFromCode(source, filename)
    }
  }
}
