/** The H5 build, served as it lies in its folder. */
import { readFile, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'
import { answerBytes } from './http'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json'
}

/** Null for everything outside the folder, whatever the address looks like. */
export function fileFor(folder: string, pathname: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    // half an escape names no file
    return null
  }
  if (path.includes('\0')) return null
  const root = resolve(folder)
  const file = resolve(join(root, path))
  return file === root || file.startsWith(root + sep) ? file : null
}

export async function serveFile(folder: string, pathname: string, response: ServerResponse): Promise<void> {
  const asked = fileFor(folder, pathname)
  const isFolder = asked !== null && (await stat(asked).then((found) => found.isDirectory(), () => false))
  const file = asked !== null && isFolder ? join(asked, 'index.html') : asked
  const bytes = file === null ? null : await readFile(file).catch(() => null)
  response.setHeader('cache-control', 'no-cache')
  if (file !== null && bytes !== null) return answerBytes(response, 200, types[extname(file).toLowerCase()] ?? 'application/octet-stream', bytes)
  const hint = pathname === '/' ? 'The local cloud is running. There is no H5 build yet: npm start makes one.' : 'Not found'
  answerBytes(response, pathname === '/' ? 200 : 404, 'text/plain; charset=utf-8', hint)
}
