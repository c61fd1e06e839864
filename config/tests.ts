/** How a run bundles its files of tests: one script each, so that no worker looks for some hundred modules at every file. A single file that is run by hand is read as it is written. */
import { readdirSync, rmSync } from 'node:fs'
import { build } from 'esbuild'
import { esbuildAlias } from './rooms'

/** Bundles all of them. What has a platform of its own is taken for the mini program, as jest does. */
export async function buildTests(): Promise<void> {
  rmSync('dist/tests', { recursive: true, force: true })
  const tests = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((path) => /\.test\.tsx?$/.test(path)).map((path) => `test/${path.replaceAll('\\', '/')}`)
  await build({
    entryPoints: tests,
    outdir: 'dist/tests',
    outbase: 'test',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    jsx: 'automatic',
    sourcemap: 'inline',
    sourcesContent: false,
    // import() is run by jest only where it has become require
    supported: { 'dynamic-import': false },
    resolveExtensions: ['.weapp.ts', '.weapp.tsx', '.ts', '.tsx', '.js', '.json'],
    packages: 'external',
    alias: esbuildAlias,
    logLevel: 'warning'
  })
}
