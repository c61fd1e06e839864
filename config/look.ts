/** `npm run look`: every page as the people who use it, at two sizes of words, as pictures and one sheet of them all in `.look/`. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { startCloud, type Cloud } from '../test/cloud'
import { Street } from '../test/e2e/browser'
import { checkInHour, nameOf, pathOf, prepareSeen, seenPages, type Made, type Seen } from '../test/fixtures/pages'
import { freshDemo } from './demo'

const PAGES = 'pages'
const SHEET = '.look/sheet'
const SCALES = [1, 1.4]
const AT_A_TIME = 2

type Picture = { readonly name: string; readonly files: readonly string[] }

const fileOf = (index: number, seen: Seen, scale: number): string => `${String(index + 1).padStart(2, '0')}-${nameOf(seen).replace(/[^\w.]+/g, '-')}-${scale}`

/** Pages at their own hour come last, because there is one clock for all. */
function atHours(): readonly (readonly Seen[])[] {
  return [seenPages.filter(({ hour }) => !hour), seenPages.filter(({ hour }) => hour)]
}

async function takePictures(street: Street, seen: Seen, made: Made, now?: number): Promise<Picture> {
  const index = seenPages.indexOf(seen)
  const visitor = await street.visit({ as: seen.as, path: pathOf(seen, made), ...(now === undefined ? {} : { now }) })
  await visitor.calm()
  const files: string[] = []
  for (const fontScale of SCALES) {
    await visitor.read(seen.as, { fontScale, elder: false })
    const file = fileOf(index, seen, fontScale)
    await visitor.picture(join(PAGES, file))
    files.push(file)
  }
  const complaints = visitor.complaints
  await visitor.close()
  for (const complaint of complaints) console.log(`  ${nameOf(seen)}: ${complaint}`)
  return { name: nameOf(seen), files }
}

async function takeAll(cloud: Cloud, street: Street): Promise<readonly Picture[]> {
  const made = await prepareSeen(cloud)
  const hour = await checkInHour(cloud)
  const pictures = new Map<Seen, Picture>()
  for (const [group, hours] of atHours().entries()) {
    const now = group === 0 ? undefined : hour
    if (now !== undefined) await cloud.control.clock(now)
    const queue = [...hours]
    const work = async (): Promise<void> => {
      for (let seen = queue.shift(); seen; seen = queue.shift()) pictures.set(seen, await takePictures(street, seen, made, now))
    }
    await Promise.all(Array.from({ length: AT_A_TIME }, work))
  }
  return seenPages.flatMap((seen) => pictures.get(seen) ?? [])
}

const sheetOf = (pictures: readonly Picture[]): string => `<!DOCTYPE html>
<meta charset="utf-8">
<title>${pictures.length} pages</title>
<style>
  body { margin: 24px; background: #999; font: 15px sans-serif; display: flex; flex-wrap: wrap; align-items: flex-start; gap: 24px; }
  figure { margin: 0; } figcaption { margin-bottom: 6px; max-width: 416px; }
  img { width: 200px; max-height: 900px; object-fit: cover; object-position: top; margin-right: 8px; vertical-align: top; }
</style>
${pictures.map(({ name, files }) => `<figure><figcaption>${name}</figcaption>${files.map((file) => `<a href="${PAGES}/${file}.png"><img src="${PAGES}/${file}.png"></a>`).join('')}</figure>`).join('\n')}
`

async function makeSheet(street: Street, pictures: readonly Picture[]): Promise<void> {
  writeFileSync(`${SHEET}.html`, sheetOf(pictures))
  const page = await street.browser.newPage({ viewport: { width: 1800, height: 1200 } })
  await page.goto(pathToFileURL(resolve(`${SHEET}.html`)).href)
  await page.screenshot({ path: `${SHEET}.png`, fullPage: true })
}

async function look(): Promise<void> {
  await freshDemo()
  rmSync(join('.look', PAGES), { recursive: true, force: true })
  const cloud = await startCloud({ district: true })
  const street = await Street.open(cloud.url)
  try {
    const pictures = await takeAll(cloud, street)
    await makeSheet(street, pictures)
    console.log(`${pictures.length} pages, ${readFileSync(`${SHEET}.png`).length >> 10} KB in one sheet: ${SHEET}.html, ${SHEET}.png`)
  } finally {
    await street.close()
    await cloud.stop()
  }
}

look().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
