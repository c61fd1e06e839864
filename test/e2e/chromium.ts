/** A browser on any Linux from the npm registry alone; the variable CHROMIUM names another one elsewhere. */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Browser, LaunchOptions } from 'playwright-core'

declare global {
  /** The browser that goes on from one file of tests to the next; the jest environment keeps it. Elsewhere there is none. */
  var keptBrowser: { playwright(): typeof import('playwright-core'); running(): Promise<Browser> | null; keep(browser: Promise<Browser> | null): void } | undefined
}

type Unpacked = { readonly executable: string; readonly libraries: string; readonly fonts: string }

const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as { readonly version: string }
const place = resolve('node_modules/.cache/linjuli', `chromium-${version}`)

/** The fonts of the machine if it has any, and a set of Latin letters in any case: Chromium without a single font does not draw. */
const fontsOf = (fonts: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>/usr/share/fonts</dir>
  <dir>${fonts}</dir>
  <cachedir>${dirname(fonts)}/fonts-cache</cachedir>
</fontconfig>
`

/** Unpacks beside the place and moves there at once, so that nobody ever starts half a browser. */
function unpack(): void {
  if (existsSync(place)) return
  mkdirSync(dirname(place), { recursive: true })
  const staging = mkdtempSync(`${place}-`)
  execFileSync(process.execPath, [resolve('test/e2e/unpack.mjs')], { env: { ...process.env, TMPDIR: staging }, stdio: 'pipe' })
  try {
    renameSync(staging, place)
  } catch (error) {
    rmSync(staging, { recursive: true })
    // another run was faster, which is as good
    if (!existsSync(place)) throw error
  }
}

function unpacked(): Unpacked {
  unpack()
  // written anew, because the project may have moved since
  writeFileSync(join(place, 'fonts.conf'), fontsOf(join(place, 'fonts')))
  return { executable: join(place, 'chromium'), libraries: join(place, 'al2023/lib'), fonts: join(place, 'fonts.conf') }
}

/** Whether the machine lacks a library that the browser wants; a machine that cannot say so gets them. */
function lacksLibraries(executable: string): boolean {
  const { status, stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return status !== 0 || stdout.includes('not found')
}

/** Chromium needs no sandbox for pages of our own, and as root it would refuse to start with one. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']

function options(): LaunchOptions {
  const named = process.env.CHROMIUM
  if (named) return { executablePath: named, args: ARGS }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('On this machine the variable CHROMIUM has to name a Chromium or Chrome, for instance /Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  const { executable, libraries, fonts } = unpacked()
  const env: Record<string, string> = { FONTCONFIG_FILE: fonts }
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined && name !== 'FONTCONFIG_FILE') env[name] = value
  if (lacksLibraries(executable)) env.LD_LIBRARY_PATH = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
  return { executablePath: executable, args: ARGS, env }
}

/** The one that is running already, or a new one. */
export async function launch(): Promise<Browser> {
  const kept = globalThis.keptBrowser
  if (!kept) return (await import('playwright-core')).chromium.launch(options())
  const running = kept.running() ?? kept.playwright().chromium.launch(options())
  kept.keep(running)
  try {
    const browser = await running
    if (browser.isConnected()) return browser
  } catch (error) {
    // the next one who asks may have more luck
    kept.keep(null)
    throw error
  }
  kept.keep(null)
  return launch()
}

/** Ends it where nobody else goes on with it. */
export async function letGo(browser: Browser): Promise<void> {
  if (!globalThis.keptBrowser) await browser.close()
}
