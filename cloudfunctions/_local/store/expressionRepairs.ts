/** Aggregation expressions whose answer in mingo is not MongoDB's. */
import { evalExpr } from 'mingo/core'
import * as expressions from 'mingo/operators/expression'
import type { AnyObject, Options } from 'mingo/types'

const argumentsOf = (row: AnyObject, expression: unknown, options: Options): readonly unknown[] =>
  Array.isArray(expression) ? expression.map((part: unknown) => evalExpr(row, part, options)) : [evalExpr(row, expression, options)]

/** A negative length reaches to the end; positions count bytes of UTF-8. */
const $substrBytes = (row: AnyObject, expression: unknown, options: Options): string => {
  const [text, start, length] = argumentsOf(row, expression, options)
  const bytes = Buffer.from(text === null || text === undefined ? '' : String(text))
  const from = Number(start)
  return bytes.subarray(from, Number(length) < 0 ? undefined : from + Number(length)).toString()
}

/** Weeks begin on Sunday; days before the first Sunday are week 0. */
const $week = (...[row, expression, options]: Parameters<typeof expressions.$dayOfYear>): number => {
  const day = Number(expressions.$dayOfYear(row, expression, options))
  return Math.floor((day - Number(expressions.$dayOfWeek(row, expression, options)) + 7) / 7)
}

/** Positions count characters, not halves of them. */
const $indexOfCP = (row: AnyObject, expression: unknown, options: Options): number | null => {
  const [text, part, start, end] = argumentsOf(row, expression, options)
  if (text === null || text === undefined) return null
  const [characters, wanted] = [[...String(text)], [...String(part)]]
  const last = (typeof end === 'number' ? end : characters.length) - wanted.length
  for (let at = typeof start === 'number' ? start : 0; at <= last; at++) {
    if (wanted.every((character, offset) => characters[at + offset] === character)) return at
  }
  return -1
}

export const repairedExpressions = { ...expressions, $substr: $substrBytes, $substrBytes, $week, $indexOfCP }
