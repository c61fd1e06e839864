/** A walk with children: head-counts, escorts, and roll-calls that balance. */
import { childrenOf, decideRollCall, emptyOuting, enoughEscorts, escortsOf, isBalanced, lastCall, ratioOf, type Group, type Outing, type RollCall, type RollCallPoint } from '@domain/outing'

const group = (children: number, teachers: number): Group => ({ partner: '区直机关幼儿园', classes: '大一班', children, teachers, leaderName: '林老师', leaderPhone: 'sealed', by: 'p_staff', at: 1 })
const call = (point: RollCallPoint, children: number, note?: string): RollCall => ({ requestId: 'r', point, children, escorts: 8, by: 'p_staff', at: 2, ...(note === undefined ? {} : { note }) })
const outing = (overrides: Partial<Outing> = {}): Outing => ({
  ...emptyOuting('ev_walk'),
  groups: { g_1: group(32, 4) },
  staffing: [{ name: '甲', role: 'grid_worker' }, { name: '乙', role: 'grid_worker' }, { name: '丙', role: 'volunteer' }, { name: '丁', role: 'volunteer' }],
  ...overrides
})

describe('AC-25: the kindergarten walk', () => {
  test('thirty-two children with eight grown-ups are four to one', () => {
    expect([childrenOf(outing()), escortsOf(outing()), ratioOf(outing()), enoughEscorts(outing())]).toEqual([32, 8, 4, true])
  })

  test('32, 32, 31 does not balance, until it is counted again or written down', () => {
    const short = outing({ rollCalls: [call('depart', 32), call('arrive', 32), call('return', 31)] })
    expect(isBalanced(short)).toBe(false)
    expect(isBalanced({ ...short, rollCalls: [...short.rollCalls, call('return', 32)] })).toBe(true)
    expect(isBalanced({ ...short, rollCalls: [...short.rollCalls, call('return', 31, '一位小朋友由家长在公园接走')] })).toBe(true)
    expect(isBalanced({ ...short, rollCalls: [...short.rollCalls, call('return', 31, '  ')] })).toBe(false)
  })
})

test.each([[8, 1, true], [9, 1, false], [64, 8, true], [65, 8, false]])('%i children with %i grown-ups: %s', (children, teachers, enough) => {
  expect(enoughEscorts(outing({ groups: { g: group(children, teachers) }, staffing: [] }))).toBe(enough)
})

test('children without anybody to walk with them are too many; no children need nobody', () => {
  expect(enoughEscorts(outing({ groups: { g: group(1, 0) }, staffing: [] }))).toBe(false)
  expect(ratioOf(emptyOuting('ev_walk'))).toBeNull()
  expect(isBalanced(emptyOuting('ev_walk'))).toBe(true)
})

test('a walk with children that nobody counted does not balance', () => {
  expect(isBalanced(outing())).toBe(false)
  expect(isBalanced(outing({ rollCalls: [call('depart', 32)] }))).toBe(false)
})

test('counts come in the order of the walk, the last one of a point counts', () => {
  const reason = (of: Outing, running: boolean, point: RollCallPoint) => {
    const decision = decideRollCall(of, running, point)
    return decision.accepted ? 'accepted' : decision.reason
  }
  const departed = outing({ rollCalls: [call('depart', 31), call('depart', 32)] })
  expect(reason(outing(), true, 'arrive')).toBe('depart_first')
  expect(reason(outing(), true, 'return')).toBe('depart_first')
  expect(reason(departed, true, 'return')).toBe('arrive_first')
  expect(reason(departed, true, 'arrive')).toBe('accepted')
  expect(reason(departed, false, 'arrive')).toBe('not_running')
  expect(reason(outing(), true, 'depart')).toBe('accepted')
  expect(lastCall(departed, 'depart')?.children).toBe(32)
})
