/** The list as a desk sees it: what it has done itself lies over what the server has said. */
import { checkIn, undoCheckIn, type RosterParty } from '@contract/eventDesk'
import type { Item } from '@platform/outbox/state'
import { arrived, commandFor, itemsAt, withHeld } from '../../../src/features/check-in-desk/held'

const party: RosterParty = { registrationId: 'r_1', standing: { at: 'seated' }, onBehalf: 'self', persons: [{ personId: 'p_1', name: '林秀兰', age: null, adult: true }, { personId: 'p_2', name: '林小满', age: 6, adult: false, presentAt: 5 }] }
let number = 0
const item = (endpoint: { readonly name: string }, personIds: readonly string[], overrides: Partial<Item> = {}): Item => ({
  commandId: `c_${(number += 1)}`, endpoint: endpoint.name, version: 1, input: JSON.stringify({ eventId: 'ev_1', registrationId: 'r_1', personIds }), scope: 'event:ev_1', madeAt: 100 + number, madeBy: 'a', number, standing: { at: 'waiting' }, ...overrides
})
const moments = (parties: readonly RosterParty[]) => parties[0]?.persons.map(({ presentAt }) => presentAt)

test('whoever was checked in here is there, since when it was tapped or since another desk saw them', () => {
  const came = item(checkIn, ['p_1', 'p_2'])
  expect(moments(withHeld([party], [came]))).toEqual([came.madeAt, 5])
})
test('whoever was taken back here is not there', () => expect(moments(withHeld([party], [item(checkIn, ['p_1']), item(undoCheckIn, ['p_1', 'p_2'])]))).toEqual([undefined, undefined]))
test('whoever was refused, or came second, is what the server says', () => {
  const refused = item(checkIn, ['p_1'], { standing: { at: 'refused', failure: { code: 'forbidden', requestId: '1' } } })
  expect(moments(withHeld([party], [refused]))).toEqual([undefined, 5])
})
test('what was done at another event is not seen here', () => expect(itemsAt([item(checkIn, ['p_1'], { scope: 'event:ev_2' }), item(checkIn, ['p_1'])], 'ev_1')).toHaveLength(1))
test('the command by which somebody was checked in is the last one that waits', () => {
  const [first, second] = [item(checkIn, ['p_1']), item(checkIn, ['p_1', 'p_2'])]
  expect(commandFor([first, second], 'p_1')).toBe(second.commandId)
  expect(commandFor([{ ...second, standing: { at: 'refused', failure: { code: 'forbidden', requestId: '1' } } }], 'p_1')).toBeUndefined()
})
test('an answer tells who is there', () => expect(moments([arrived(party, { present: [{ personId: 'p_1', presentAt: 7 }] })])).toEqual([7, 5]))
