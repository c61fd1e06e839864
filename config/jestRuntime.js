// every file of tests has a realm of its own, but what it loads is compiled once a worker: a script can be run in any realm, and a function, which jest compiles, only in one
const { Script } = require('node:vm')
const { default: Runtime } = require('jest-runtime')

const compiled = new Map()

/** Positions stay as they are in the file, though jest's names for a module stand before its first line. */
function compile(source, filename, names) {
  const before = `(function(${names.join(',')}){`
  return new Script(`${before}${source}\n})`, { filename, columnOffset: -before.length })
}

module.exports = class extends Runtime {
  createScriptFromCode(source, filename) {
    const realm = this._environment.getVmContext()
    if (realm === null) return null
    const known = compiled.get(filename)
    const script = known?.source === source ? known.script : compile(source, filename, this.constructInjectedModuleParameters())
    compiled.set(filename, { source, script })
    return script.runInContext(realm)
  }
}
