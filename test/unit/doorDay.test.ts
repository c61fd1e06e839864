/** Which doors are on a worker's way, what may be left there, and which comes next. */
import { at } from '@domain/calendar'
import { doorStandingOf, isToBring, leavingOf, nextDoor, type DoorFacts, type DoorPortion, type DoorStanding } from '@domain/doorDay'

const portion = (overrides: Partial<DoorPortion> = {}): DoorPortion => ({ status: 'eligible', channel: 'home', ...overrides })
const facts = (overrides: Partial<DoorFacts> = {}): DoorFacts => ({ today: '2026-10-18', worker: 'p_worker', held: undefined, visited: undefined, ...overrides })

test('what is brought home is on the way of the worker it is bound to, or of any where it is bound to nobody', () => {
  expect([portion(), portion({ workerId: 'p_worker' }), portion({ workerId: 'p_other' }), portion({ channel: 'onsite' }), portion({ status: 'delivered' }), portion({ status: 'unreachable' })].map((one) => isToBring(one, 'p_worker'))).toEqual([true, true, false, false, false, false])
})

test.each([
  ['noodles that nobody gave', portion(), 'goods', 'may'],
  ['noodles that were to be collected', portion({ channel: 'onsite' }), 'goods', 'may'],
  ['noodles for whoever did not want them yesterday', portion({ status: 'declined' }), 'goods', 'may'],
  ['noodles that they have', portion({ status: 'delivered', inDoubt: true }), 'goods', 'handed'],
  ['noodles that staff look into', portion({ inDoubt: true }), 'goods', 'in_doubt'],
  ['noodles for whoever is gone', portion({ status: 'ineligible' }), 'goods', 'not'],
  ['an allowance bound to the worker', portion({ workerId: 'p_worker' }), 'cash', 'may'],
  ['an allowance bound to nobody', portion(), 'cash', 'bound'],
  ['an allowance that is collected', portion({ workerId: 'p_worker', channel: 'onsite' }), 'cash', 'bound']
] as const)('%s', (_, one, kind, leaving) => expect(leavingOf(one, kind, 'p_worker')).toBe(leaving))

test.each([
  ['something to bring', {}, {}, 'to_do'],
  ['nothing to bring', { portions: [] }, {}, 'other'],
  ['seen today', { seenAt: at('2026-10-18T00:00') }, {}, 'met'],
  ['seen a minute before midnight', { seenAt: at('2026-10-17T23:59') }, {}, 'to_do'],
  ['nobody there today', {}, { visited: 'missed' }, 'missed'],
  ['done, and on the phone alone', { seenAt: at('2026-10-18T09:00') }, { held: 'waits', visited: 'met' }, 'held'],
  ['done, and refused', {}, { held: 'open' }, 'to_see']
] as const)('%s', (_, elder, known, standing) => expect(doorStandingOf({ portions: [portion()], ...elder }, facts(known))).toBe(standing))

test('the next door is the next on the way, and then the first that was passed by', () => {
  const doors = (['to_do', 'met', 'to_do', 'held'] as const).map((standing: DoorStanding, index) => ({ elderId: `el_${index}`, standing }))
  expect([nextDoor(doors)?.elderId, nextDoor(doors, 'el_0')?.elderId, nextDoor(doors, 'el_2')?.elderId, nextDoor(doors.slice(1, 2))]).toEqual(['el_0', 'el_2', 'el_0', null])
})
