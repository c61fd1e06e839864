/** The shapes of single fields, as they come over the wire: everything bounded, nothing that could be read as an operator or a path. */
import { isLocalDate, isLocalMonth } from '@domain/calendar'
import { isId } from '@domain/ids'
import { normalPhone } from '@domain/person'
import * as v from 'valibot'

// control characters and the marks that turn the direction of text; the zero-width joiner stays, emoji are made with it
const UNREADABLE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/
// tags spell a text that nobody sees
const TAGS = /[\u{e0000}-\u{e007f}]/u
// half of a surrogate pair is no character; read by code points, because a phone of 2022 does not know lookbehind
const BROKEN = /[\ud800-\udfff]/u
// what takes no room on the screen
const INVISIBLE = /[\s\u00ad\u034f\u115f\u1160\u180e\u200b-\u200d\u2060-\u2064\u2800\u3164\ufe00-\ufe0f\uffa0]/g
/** The last moment of the year 9999: beyond it a day has no ten characters. */
const LAST_INSTANT = 253_402_271_999_999

const readable = v.check((text: string) => ![UNREADABLE, TAGS, BROKEN].some((unreadable) => unreadable.test(text)))

/** Text of several lines. Length is counted in characters as people count them, so an emoji or a rare surname counts one. */
export const longText = (max: number) => v.pipe(v.string(), v.maxLength(max * 4), v.check((text) => [...text].length <= max), readable)

/** Text of one line with something on it. */
export const text = (max: number) => v.pipe(longText(max), v.check((line: string) => line.replace(INVISIBLE, '') !== '' && !/[\n\u2028\u2029]/.test(line)), v.trim())

export const id = v.pipe(v.string(), v.check(isId))
/** Made on the phone for this request; long enough that two never meet. */
export const requestId = v.pipe(v.string(), v.minLength(16), v.check(isId))
export const instant = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(LAST_INSTANT))
export const localDate = v.pipe(v.string(), v.maxLength(10), v.check(isLocalDate))
/** A birth as it is told: the day, or only the month. */
export const birth = v.pipe(v.string(), v.maxLength(10), v.check((text) => isLocalMonth(text) || isLocalDate(text)), v.check((text) => text >= '1900'))
export const count = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
export const listOf = <Item extends v.GenericSchema>(item: Item, max: number, min = 0) => v.pipe(v.array(item), v.minLength(min), v.maxLength(max))
export const distinctIds = (max: number) => v.pipe(listOf(id, max, 1), v.check((ids) => new Set(ids).size === ids.length))

/** As the cloud names a file that a phone put into it. */
export const fileId = v.pipe(v.string(), v.maxLength(300), v.regex(/^cloud:\/\/[\w.-]+\/[\w/.-]+$/))

/** A telephone number of China, stored without spaces and hyphens. */
export const phone = v.pipe(
  v.string(),
  v.maxLength(30),
  v.check((text) => normalPhone(text) !== null),
  v.transform((text) => normalPhone(text) ?? text)
)
