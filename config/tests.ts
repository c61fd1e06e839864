/** How a run bundles its files of tests: one script each, so that no worker looks for some hundred modules at every file. A single file that is run by hand is read as it is written. */
import { rmSync } from 'node:fs'
import { build, type BuildOptions } from 'esbuild'
import { testFiles } from '../test/runner/suites'
import { esbuildAlias } from './rooms'

// whatever jest reads is written in one way, bundled or not
const { options } = require('./esbuild.jest.js') as { readonly options: BuildOptions }

/** Bundles all of them. What has a platform of its own is taken for the mini program, as jest does. */
export async function buildTests(): Promise<void> {
  rmSync('dist/tests', { recursive: true, force: true })
  await build({
    ...options,
    entryPoints: [...testFiles()],
    outdir: 'dist/tests',
    outbase: 'test',
    bundle: true,
    platform: 'node',
    resolveExtensions: ['.weapp.ts', '.weapp.tsx', '.ts', '.tsx', '.js', '.json'],
    packages: 'external',
    alias: esbuildAlias,
    logLevel: 'warning'
  })
}
