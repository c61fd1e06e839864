/** What the wire lets in, field by field: every script that people write in, and nothing that could be read as an operator, a path or an order to the screen. */
import { birth, count, distinctIds, id, instant, listOf, localDate, longText, phone, requestId, text } from '@contract/fields'
import * as v from 'valibot'

const reads = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value, { abortEarly: true }).success

describe('a line of text', () => {
  test.each([
    '林秀兰', '𠮷田𠀀', '👵🏻 奶奶', '👨‍👩‍👧‍👦', '阿卜杜拉·买买提', 'O’Brien', '“瑜你同行·伽油生活”', 'ཚེ་རིང', '한글', 'é', '۰۱۲', '𝒜', '☂️', '1号楼 2单元', '王'
  ])('welcomes %s', (name) => expect(reads(text(30), name)).toBe(true))

  test.each([
    ['nothing', ''], ['blanks', '  '], ['wide blanks', '　　'], ['blanks that take no room', '\u200b\u200d'], ['a filler', '\u3164'], ['a joiner of words', '\u2060'], ['a variation of nothing', '\ufe0f'],
    ['a null', 'a\u0000b'], ['a bell', 'a\u0007'], ['a tab', 'a\tb'], ['two lines', 'a\nb'], ['a carriage return', 'a\rb'], ['a line separator', 'a\u2028b'], ['a delete', 'a\u007f'], ['a control of the second page', 'a\u0085'],
    ['a mark that turns the text', '林\u202e兰'], ['an isolate', '林\u2066兰'], ['a byte order mark', '\ufeff林'], ['no character at all', 'a\uffff'], ['a text that nobody sees', '林\u{e0041}\u{e007f}'],
    ['half a character', 'a\ud800'], ['the other half', '\udc00a'], ['halves in the wrong order', '\udc00\ud800'], ['a half between whole ones', '𠮷\ud842林']
  ])('refuses %s', (_what, name) => expect(reads(text(30), name)).toBe(false))

  test('counts characters as people do, not as machines store them', () => {
    expect(reads(text(30), '𠮷'.repeat(30))).toBe(true)
    expect(reads(text(30), '𠮷'.repeat(31))).toBe(false)
    expect(reads(text(30), '王'.repeat(30))).toBe(true)
    expect(reads(text(30), '王'.repeat(31))).toBe(false)
  })

  test('loses its blanks at both ends', () => expect(v.parse(text(30), '  林秀兰 ')).toBe('林秀兰'))
  test.each([[1], [null], [undefined], [true], [['林']], [{ $gt: '' }], [{ toString: '林' }]])('is text and not %j', (value) => expect(reads(text(30), value)).toBe(false))
  test('with a million characters is refused', () => expect(reads(text(30), 'a'.repeat(1_000_000))).toBe(false))
})

describe('text of several lines', () => {
  test('may have lines, and may be empty', () => {
    expect(reads(longText(100), '第一行\n第二行')).toBe(true)
    expect(reads(longText(100), '')).toBe(true)
  })
  test.each(['a\u0000', 'a\u202e', '\ud800', 'a\r\nb'])('refuses what a line refuses: %j', (value) => expect(reads(longText(100), value)).toBe(false))
})

describe('an id', () => {
  test.each(['a', 'ev_1', 'p-2', 'A'.repeat(40), '0', '-', '_proto'])('may be %s', (value) => expect(reads(id, value)).toBe(true))
  test.each([
    '', 'a.b', '$gt', 'a$', 'a b', '林', 'a/b', 'A'.repeat(41), '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'a\n', 'a\u0000', '..', '🙂'
  ])('may not be %j', (value) => expect(reads(id, value)).toBe(false))
  test('that a phone makes is long enough that two never meet', () => {
    expect(reads(requestId, 'a'.repeat(15))).toBe(false)
    expect(reads(requestId, 'a'.repeat(16))).toBe(true)
    expect(reads(requestId, 'a'.repeat(41))).toBe(false)
  })
  test.each(['__defineGetter__', '__lookupSetter__', 'propertyIsEnumerable'])('may not be %s, which every object has already', (value) => expect(reads(requestId, value)).toBe(false))
})

describe('a list of ids', () => {
  test('has at least one, each once, and no more than its limit', () => {
    expect(reads(distinctIds(2), [])).toBe(false)
    expect(reads(distinctIds(2), ['a'])).toBe(true)
    expect(reads(distinctIds(2), ['a', 'b'])).toBe(true)
    expect(reads(distinctIds(2), ['a', 'a'])).toBe(false)
    expect(reads(distinctIds(2), ['a', 'b', 'c'])).toBe(false)
  })
  test.each([['a'], [{ 0: 'a', length: 1 }], [[['a']]], [['a', null]], [['a', { $gt: '' }]]])('is no %j', (value) => expect(reads(distinctIds(9), value)).toBe(value instanceof Array && value.every((one) => typeof one === 'string')))
})

describe('a moment', () => {
  test.each([0, 1, Date.parse('2026-11-21T09:00:00+08:00'), Date.parse('9999-12-31T23:59:59.999+08:00')])('may be %i', (value) => expect(reads(instant, value)).toBe(true))
  test.each([-1, 0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER, 2 ** 60, '0', null, Date.parse('9999-12-31T23:59:59.999+08:00') + 1])('may not be %p', (value) => expect(reads(instant, value)).toBe(false))
})

describe('days and births', () => {
  test.each([['2026-02-28', true], ['2026-02-29', false], ['2026-2-1', false], ['2026-02-28T00:00', false], ['', false], ['x'.repeat(100_000), false]])('a day may be %.20s: %s', (value, may) => expect(reads(localDate, value)).toBe(may))
  test.each([['2018-05-06', true], ['2018-05', true], ['1900-01-01', true], ['1899-12-31', false], ['1899-12', false], ['2018', false], ['2018-13', false], ['2018-02-30', false], ['', false]])('a birth may be %s: %s', (value, may) =>
    expect(reads(birth, value)).toBe(may)
  )
})

describe('a count', () => {
  test.each([[1, true], [6, true], [0, false], [7, false], [1.5, false], [NaN, false], ['1', false], [null, false]])('from 1 to 6 may be %p: %s', (value, may) => expect(reads(count(1, 6), value)).toBe(may))
})

test('a list is bounded on both sides', () => {
  expect(reads(listOf(text(3), 2), [])).toBe(true)
  expect(reads(listOf(text(3), 2, 1), [])).toBe(false)
  expect(reads(listOf(text(3), 2), ['a', 'b', 'c'])).toBe(false)
})

describe('a telephone number', () => {
  test('is stored without spaces and hyphens', () => expect(v.parse(phone, '+86 138-1234 5678')).toBe('13812345678'))
  test.each(['', '1', 'abcdefg', '1'.repeat(31), '13812345678'.repeat(1000)])('is not %.20j', (value) => expect(reads(phone, value)).toBe(false))
})

test('an object with a key that nobody asked for is refused, whatever the key', () => {
  const schema = v.strictObject({ a: v.optional(text(3)) })
  for (const key of ['b', '__proto__', 'constructor', 'toString', '$gt', 'a.b']) expect(reads(schema, JSON.parse(`{"a":"x","${key}":1}`))).toBe(false)
})
