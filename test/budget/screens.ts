/** What the main pages of the compiled mini program cost until they can be read: calls, and bytes that cross from logic to view. */
import type { Cloud } from '../cloud'
import { seenPages } from '../fixtures/pages'
import { nameOf, opensSo, pathOf, type Seen } from '../fixtures/seen'
import { openAs } from '../weapp/openAs'

export type Opening = { readonly name: string; readonly calls: number; readonly bytes: number; readonly patches: number }

/** The way from opening the program to holding a place. */
const ROUTES = ['home', 'event', 'signup', 'registration'].map((page) => `pages/${page}/index`)
const NOTHING_MADE = { familyInvitation: '', roleCode: '' }
/** What is there only after something has happened. */
const isMade = (seen: Seen): boolean => pathOf(seen, NOTHING_MADE).includes('seen')

export const mainPages: readonly Seen[] = seenPages.filter((seen) => ROUTES.includes(seen.route) && opensSo(seen) && !isMade(seen))

/** Opened by somebody whose phone keeps nothing yet. */
export async function costOfOpening(cloud: Cloud, seen: Seen): Promise<Opening> {
  const persona = (await cloud.personas()).find(({ key }) => key === seen.as)
  const program = openAs(cloud, persona?.openid ?? '', { path: pathOf(seen, NOTHING_MADE) })
  await program.calm()
  const cost = { name: nameOf(seen), calls: program.heardOf('cloud.callFunction').length, bytes: program.patches.reduce((sum, bytes) => sum + bytes, 0), patches: program.patches.length }
  program.close()
  if (program.errors.length > 0) throw new Error(`${cost.name}: ${program.errors.map(String).join('\n')}`)
  return cost
}
