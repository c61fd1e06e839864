/** With whom a community has worked: by the names on its events and on the groups that came. */
import { emptyOuting, type Group, type Outing } from '@domain/outing'
import { partnersOf, type Held } from '@domain/partners'
import { anEvent } from '../fixtures/events'

const group = (partner: string, children: number, teachers: number): Group => ({ partner, classes: '大一班', children, teachers, leaderName: '林老师', leaderPhone: 'sealed', by: 'p_staff', at: 0 })
const outing = (...groups: readonly Group[]): Outing => ({ ...emptyOuting('ev'), groups: Object.fromEntries(groups.map((one, index) => [`g${index}`, one])) })
const held = (_id: string, partners: readonly string[], present = 0, walk: Outing | null = null): Held => ({ event: anEvent({ _id, partners }), present, outing: walk })

test('each partner has its events in the order in which they are given, whoever is met first comes first', () =>
  expect(partnersOf([held('c', ['甲']), held('b', []), held('a', ['乙', '甲'], 7)]).map(({ name, joint }) => [name, joint.map(({ eventId, present }) => [eventId, present])])).toEqual([
    ['甲', [['c', 0], ['a', 7]]],
    ['乙', [['a', 7]]]
  ]))

test('the groups of a partner are counted together, those of others are not', () =>
  expect(partnersOf([held('walk', ['幼儿园'], 9, outing(group('幼儿园', 20, 3), group('幼儿园', 12, 1), group('小学', 5, 1)))])).toEqual([
    { name: '幼儿园', joint: [{ eventId: 'walk', present: 9, children: 32, teachers: 4 }] },
    { name: '小学', joint: [{ eventId: 'walk', present: 9, children: 5, teachers: 1 }] }
  ]))

test('a name that stands on an event twice is one partner', () => expect(partnersOf([held('twice', ['甲', '甲'])])).toHaveLength(1))

test('nobody who led a group is named', () => expect(JSON.stringify(partnersOf([held('walk', [], 0, outing(group('幼儿园', 20, 3)))]))).not.toMatch(/林老师|sealed/))
