const assert = require('node:assert')

// the tests import it as a namespace and call it, which only a module that says __esModule survives
module.exports = Object.assign((...said) => assert(...said), assert, {
  __esModule: true,
  // one of them compares with nothing, which was the same as undefined when they were written
  strictEqual: (actual, expected, ...said) => assert.strictEqual(actual, expected, ...said)
})
