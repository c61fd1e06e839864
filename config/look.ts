/** `npm run look`: every page as the people who use it, at two sizes of words, as pictures and one sheet of them all in `.look/`. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { palette } from '../src/components/palette'
import { startCloud, type Cloud } from '../test/cloud'
import { PHONE, Street } from '../test/e2e/browser'
import { groups, seenPages } from '../test/fixtures/pages'
import { checkInHour, nameOf, openSeen, prepareSeen, type Made, type Seen } from '../test/fixtures/seen'
import { freshDemo } from './demo'

/** `pages` are whole, `screens` are what a window shows at first. */
const FOLDERS = { pages: 'pages', screens: 'screens' }
const SHEET = '.look/sheet'
const SCALES = [1, 1.4]
const AT_A_TIME = 2
const COLUMNS = 12
/** Of a phone on the sheet; a computer takes the room of three. */
const WIDTH = 190
const GAP = 20

const fileOf = (seen: Seen, scale: number): string => `${String(seenPages.indexOf(seen) + 1).padStart(2, '0')}-${nameOf(seen).replace(/[:/， ]+/g, '-')}-${scale}`

/** Pages at their own hour come last, because there is one clock for all. */
function atHours(): readonly (readonly Seen[])[] {
  return [seenPages.filter(({ hour }) => !hour), seenPages.filter(({ hour }) => hour)]
}

const blaming = (seen: Seen) => (error: unknown): never => {
  throw new Error(`${nameOf(seen)}: ${error instanceof Error ? error.message : String(error)}`)
}

async function takePictures(street: Street, seen: Seen, made: Made, now?: number): Promise<void> {
  const visitor = await openSeen(street, seen, made, now)
  for (const fontScale of SCALES) {
    await visitor.read(seen.as, { fontScale, elder: seen.elder ?? false })
    const file = fileOf(seen, fontScale)
    await visitor.glance(join(FOLDERS.screens, file))
    await visitor.picture(join(FOLDERS.pages, file))
  }
  for (const complaint of visitor.complaints) console.log(`  ${nameOf(seen)}: ${complaint}`)
  await visitor.close()
}

async function takeAll(cloud: Cloud, street: Street): Promise<void> {
  const made = await prepareSeen(cloud)
  const hour = await checkInHour(cloud)
  for (const [group, hours] of atHours().entries()) {
    const now = group === 0 ? undefined : hour
    if (now !== undefined) await cloud.control.clock(now)
    const queue = [...hours]
    const work = async (): Promise<void> => {
      for (let seen = queue.shift(); seen; seen = queue.shift()) await takePictures(street, seen, made, now).catch(blaming(seen))
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, work))
  }
}

const figure = (seen: Seen, scale: number): string =>
  `<figure${seen.wide ? ' class="wide"' : ''}><figcaption>${seen.title}</figcaption><a href="${FOLDERS.pages}/${fileOf(seen, scale)}.png"><img src="${FOLDERS.screens}/${fileOf(seen, scale)}.png"></a></figure>`

const sheet = (): string => `<!DOCTYPE html>
<meta charset="utf-8">
<title>${seenPages.length} pages</title>
<style>
  body { margin: 40px; width: ${COLUMNS * (WIDTH + GAP) - GAP}px; background: ${palette.quiet}; color: ${palette.ink}; font: 600 15px/1.4 "PingFang SC", "Noto Sans CJK SC", sans-serif; }
  h2 { margin: 44px 0 20px; font-size: 24px; }
  h2:first-of-type { margin-top: 0; }
  section { display: flex; flex-wrap: wrap; gap: 28px ${GAP}px; }
  figure { margin: 0; width: ${WIDTH}px; }
  figure.wide { width: ${3 * WIDTH + 2 * GAP}px; }
  figcaption { margin-bottom: 8px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  img { display: block; width: 100%; border-radius: 12px; }
  figure:not(.wide) img { aspect-ratio: ${PHONE.width} / ${PHONE.height}; object-fit: cover; object-position: top; }
</style>
${Object.entries(groups)
  .flatMap(([name, seen]) => SCALES.map((scale) => `<h2>${name}${scale === 1 ? '' : `，${scale}倍`}</h2><section>${seen.map((one) => figure(one, scale)).join('')}</section>`))
  .join('\n')}
`

async function makeSheet(street: Street): Promise<void> {
  writeFileSync(`${SHEET}.html`, sheet())
  const page = await street.browser.newPage({ viewport: { width: COLUMNS * (WIDTH + GAP) - GAP + 80, height: 1200 } })
  await page.goto(pathToFileURL(resolve(`${SHEET}.html`)).href)
  await page.screenshot({ path: `${SHEET}.png`, fullPage: true })
}

async function look(): Promise<void> {
  await freshDemo()
  for (const folder of Object.values(FOLDERS)) rmSync(join('.look', folder), { recursive: true, force: true })
  const cloud = await startCloud({ district: true })
  const street = await Street.open(cloud.url)
  try {
    await takeAll(cloud, street)
    await makeSheet(street)
    console.log(`${seenPages.length} pages, ${readFileSync(`${SHEET}.png`).length >> 10} KB in one sheet: ${SHEET}.html, ${SHEET}.png`)
  } finally {
    await street.close()
    await cloud.stop()
  }
}

look().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
