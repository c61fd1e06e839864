/** What source files may say and where: the clock, chance, and Chinese each have their places. */
import ts from 'typescript'
import { walk, wordsOf, type Source } from './sources'

const CLOCKS_AND_CHANCE = new Set(['Date.now', 'Math.random', 'new Date', 'Date()'])

/** The calls of a file to the machine's clock or its dice. */
export function clockAndChance(source: Source): string[] {
  const found: string[] = []
  walk(source, (node) => {
    if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) found.push(`${node.expression.text}.${node.name.text}`)
    if (ts.isNewExpression(node) && ts.isIdentifier(node.expression)) found.push(`new ${node.expression.text}`)
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) found.push(`${node.expression.text}()`)
  })
  return found.filter((call) => CLOCKS_AND_CHANCE.has(call))
}

// characters, not punctuation: a full-width comma between two values says nothing
const CHINESE = /\p{Script=Han}/u

/** What a file says in Chinese; its comments may quote. */
export const chineseIn = (source: Source): string[] => wordsOf(source).filter((words) => CHINESE.test(words))

/** Whether a file begins by saying in one comment what it is the truth about. */
export const introducesItself = ({ text }: Source): boolean => /^(#!.*\n)?(\/\*\*? .{10,}|\/\/ .{10,})/.test(text)
