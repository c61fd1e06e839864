/** What is said and shown of an event at one look. */
import { drawingOf } from '@components/drawingOf'
import { seatWords } from '@components/eventWords/copy'
import { at } from '@domain/calendar'

const now = at('2026-11-23T10:00')
const seats = { unit: 'family', capacity: 12, taken: 0, waiting: 0 } as const

test('before one can sign up it is told when, and not how many places are left', () =>
  expect(seatWords({ phase: 'not_open_yet', opensAt: at('2026-11-24T09:00'), seats }, now)).toEqual({ head: '明天上午9:00开始报名', note: '共12家' }))

test('while one can sign up it is told how many places are left', () =>
  expect(seatWords({ phase: 'open', opensAt: now, seats: { ...seats, taken: 8 } }, now)).toEqual({ head: '还剩4家', note: '共12家，已报8家' }))

test.each([
  ['salon', '亲子瑜伽公益沙龙', 'yoga'],
  ['salon', '一起读报', 'talk'],
  ['workshop', '巧手蒸花馍', 'bun'],
  ['workshop', '旧物交换日', 'craft'],
  ['competition', '青少年跳绳比赛', 'rope'],
  ['competition', '象棋比赛', 'podium'],
  ['lecture', '法律惠民生', 'scales'],
  ['lecture', '冬天怎样护心', 'lectern']
] as const)('a %s called %s is drawn as %s', (kind, title, drawing) => expect(drawingOf({ kind, title })).toBe(drawing))
