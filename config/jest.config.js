const { resolve } = require('node:path')

require('tsx/cjs')
const { jestAlias } = require('./rooms.ts')

const platform = process.env.TARO_ENV || 'weapp'

module.exports = {
  rootDir: resolve(__dirname, '..'),
  roots: ['<rootDir>/test'],
  testEnvironment: resolve(__dirname, 'jestEnvironment.js'),
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: { '^.+\\.[tj]sx?$': resolve(__dirname, 'esbuild.jest.js') },
  moduleFileExtensions: [`${platform}.ts`, `${platform}.tsx`, 'ts', 'tsx', 'js', 'mjs', 'cjs', 'jsx', 'json', 'node'],
  moduleNameMapper: jestAlias,
  runtime: resolve(__dirname, 'jestRuntime.js'),
  // every look at a global goes through the wall of the realm, unless the module is handed it
  sandboxInjectedGlobals: ['Array', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'Promise', 'Reflect', 'Set', 'String', 'Symbol', 'TypeError', 'Uint8Array', 'WeakMap'],
  testSequencer: resolve(__dirname, 'jestOrder.js'),
  // all of it takes its time, on whatever machine
  testTimeout: process.env.LONG === '1' ? 3_600_000 : 30_000
}
