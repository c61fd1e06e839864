/** The stage that shows the compiled mini program: its files on the local cloud's own address, so that one window has both. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { esbuildAlias } from '../../config/rooms'
import type { Stage } from '../e2e/browser'
import type { Score } from './compile'

const FOLDER = '/glass'

const page = `<!DOCTYPE html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="styles.css"></head>
<body><script src="program.js"></script><script src="host.js"></script></body>
</html>`

const bundled = buildSync({
  entryPoints: ['test/glass/inPage/main.ts'],
  bundle: true,
  format: 'iife',
  target: 'es2022',
  alias: esbuildAlias,
  define: { 'process.env.NODE_ENV': '"production"' },
  write: false
})
const host = bundled.outputFiles[0]?.text ?? ''
const builtIns = readFileSync('test/glass/inPage/builtIns.css', 'utf8')

type Served = { readonly contentType: string; readonly body: string } | { readonly path: string }

export function stageOf({ folder, script, css }: Score): Stage {
  const made: Readonly<Record<string, Served>> = {
    '/': { contentType: 'text/html', body: page },
    '/program.js': { contentType: 'text/javascript', body: script },
    '/host.js': { contentType: 'text/javascript', body: host },
    '/styles.css': { contentType: 'text/css', body: `${builtIns}\n${css}` }
  }
  const served = (path: string): Served => made[path] ?? { path: join(folder, path) }
  return {
    folder: FOLDER,
    pages: 'mini-page',
    prepare: async (context, url) => void (await context.route(`${url}${FOLDER}/**`, (route) => route.fulfill(served(new URL(route.request().url()).pathname.slice(FOLDER.length)))))
  }
}
