/** Checks the page a visitor sees, by rules that run inside the browser. */
import { buildSync } from 'esbuild'
import type { Visitor } from '../e2e/browser'
import type { Demands, Finding } from './finding'

/** None: every link stands in a line of its own. */
const inlineLinks: readonly string[] = []

const { outputFiles } = buildSync({ entryPoints: ['test/a11y/inPage/check.ts'], bundle: true, format: 'iife', target: 'es2022', write: false })
const script = outputFiles[0]?.text ?? ''

/** Puts the check into the window, once. */
export async function equip({ page }: Visitor): Promise<void> {
  await page.evaluate(script)
}

export const inspect = ({ page }: Visitor, demands: Partial<Demands> = {}): Promise<Finding[]> => page.evaluate((known) => globalThis.checkAccess(known), { elder: false, inlineLinks, ...demands })

export const lineOf = ({ rule, element, what }: Finding): string => `${rule}: ${element}: ${what}`
