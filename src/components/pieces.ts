/** Where a line of words may break: after · ， 。 ； ： and a closing quote, before a bracket, at a space, never inside a telephone number. */

import { copy } from './copy'

// a space at the end of a piece would vanish, a hard one stays
const HARD_SPACE = '\u00a0'

export const piecesOf = (text: string): readonly string[] =>
  text
    .replace(/[·，。；：]+[”’》）]?/g, '$&\n')
    .replace(/[”》）](?=[^·，。；、！？”’》）\s])/g, '$&\n')
    .replace(copy.placeInQueue, '\n$&')
    .replace(/(?!^)（/g, '\n$&')
    .replace(/ (?=[^\d\n])/g, `${HARD_SPACE}\n`)
    .replace(/( ?)(\d[\d -]{6,}\d[。，]?)/g, (_all, space: string, number: string) => `${space && HARD_SPACE}\n${number}\n`)
    .split('\n')
    .filter((piece) => piece !== '')

/** A piece that must not break even where it is wider than its line. */
export const isNumber = (piece: string): boolean => /^\d[\d -]{6,}\d[。，]?$/.test(piece)
