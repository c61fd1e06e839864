/** The desk's rows with what this phone has handed over laid over them, and the order in which a queue sees them. */
import { handOver, undoHandOver, type PortionRow } from '@contract/distributionDesk'
import { alsoDue, countOf, eldersFor, inOrder, inPlace } from '../../src/features/noodle-desk/elders'
import { itemsOf, withHeld } from '../../src/features/noodle-desk/held'
import type { Item } from '../../src/platform/outbox/state'

const aRow = (overrides: Partial<PortionRow> = {}): PortionRow => ({ elderId: 'el_wang', itemId: 'noodles', name: '王淑珍', birthOn: '1948-03-05', gridId: 'g1', buildingId: 'b3', entrance: '1', room: '102', status: 'eligible', channel: 'onsite', ...overrides })
const anItem = (endpoint: { readonly name: string }, said: object = {}, overrides: Partial<Item> = {}): Item => ({
  commandId: 'r_1', endpoint: endpoint.name, version: 1, input: JSON.stringify({ campaignId: 'dc_1', itemId: 'noodles', elderId: 'el_wang', ...said }), scope: 'elder:el_wang', madeAt: 9, madeBy: 'a', number: 1, standing: { at: 'waiting' }, ...overrides
})
const buildings = [{ buildingId: 'b3', name: '3号楼' }, { buildingId: 'b5', name: '5号楼' }]
const namesOf = (elders: readonly { readonly name: string }[]) => elders.map(({ name }) => name)

describe('what this phone has handed over', () => {
  const [row] = withHeld([aRow()], [anItem(handOver)])
  test('is handed over for it at once, whatever the server has heard', () => expect(row).toMatchObject({ status: 'delivered', handed: { at: 9, channel: 'onsite' } }))
  test('is due again once it was taken back here', () => expect(withHeld([aRow()], [anItem(handOver), anItem(undoHandOver, { of: 'r_1' }, { number: 2 })])).toEqual([aRow()]))
  test('is what the server says once that has answered no', () => expect(withHeld([aRow()], [anItem(handOver, {}, { standing: { at: 'conflict', data: {} } })])).toEqual([aRow()]))
  test('leaves another item and whoever has it from another hand as they are', () => {
    const cash = aRow({ itemId: 'cash' })
    const had = aRow({ status: 'delivered', handed: { at: 1, channel: 'home' } })
    expect(withHeld([cash, had], [anItem(handOver)])).toEqual([cash, had])
  })
  test('is told apart from that of another campaign and from a check-in', () => {
    const own = anItem(handOver)
    expect(itemsOf([own, anItem(handOver, { campaignId: 'dc_2' }), anItem({ name: 'event.checkIn' })], 'dc_1')).toEqual([own])
  })
})

describe('at the desk', () => {
  const had = aRow({ elderId: 'el_1', name: '于秀英', room: '201', status: 'delivered', handed: { at: 1, channel: 'onsite' } })
  const visited = aRow({ elderId: 'el_2', name: '王桂兰', room: '1001', channel: 'home' })
  const next = aRow({ elderId: 'el_3', name: '曲永福', buildingId: 'b5' })
  const gone = aRow({ elderId: 'el_4', name: '邹本善', status: 'ineligible' })
  const elders = eldersFor([had, visited, next, gone], 'noodles', buildings)
  test('nobody is found to whom it is not due', () => expect(namesOf(elders)).toEqual(['于秀英', '王桂兰', '曲永福']))
  test('those who come there stand before those who are visited and those who have it', () => expect(namesOf(inOrder(elders))).toEqual(['曲永福', '王桂兰', '于秀英']))
  test('a queue sees them by where they live, whatever becomes of them', () => expect(namesOf(inPlace(elders))).toEqual(['于秀英', '王桂兰', '曲永福']))
  test('the figures count whom it is due to', () => expect(countOf([had, visited, next, gone], 'noodles')).toEqual({ due: 3, handed: 1 }))
  test('what else is due to the same elder is told', () => {
    const allowance = aRow({ elderId: 'el_3', itemId: 'cash' })
    expect(alsoDue([had, next, allowance, aRow({ elderId: 'el_3', itemId: 'rice', status: 'delivered' })], next)).toEqual([allowance])
  })
})
