/** What is copied out of a phone that must be handed on: enough to write it down again, and nothing of how anybody is. */
import { logVisit } from '@contract/visit'
import { at } from '@domain/calendar'
import type { Item } from '@platform/outbox/state'
import type { DayOnPhone } from '@platform/useDay'
import { linesOf } from '../../src/features/phone-leave/lines'
import { allowance, noodles } from '../fixtures/noodles'

const NOW = at('2026-10-18T12:00')
const item = (overrides: Partial<Item> = {}): Item => ({
  commandId: 'c_one', endpoint: logVisit.name, version: 1, scope: 'elder:el_wu', madeAt: NOW, madeBy: 'a', number: 1, standing: { at: 'waiting' },
  input: JSON.stringify({ elderId: 'el_wu', visitedAt: at('2026-10-18T09:40'), outcome: 'elder', consent: { given: true, textVersion: '1' }, health: 'worse', living: 'alone', talk: '腿疼', needs: ['repairs'], needNote: '水龙头', portions: [{ campaignId: 'dc_noodles', itemId: 'noodles', receiver: { kind: 'self' } }] }),
  ...overrides
})
const day = (items: readonly Item[]) => ({
  items, now: NOW,
  elders: [{ elderId: 'el_wu', name: '吴桂香', building: '3号楼', entrance: '2', room: '301' }],
  campaigns: [{ campaignId: 'dc_noodles', items: [noodles, allowance] }]
}) as unknown as DayOnPhone

test('tells when, where, who, whom one met and what was left', () => expect(linesOf(day([item()]))).toEqual(['9:40，3号楼2单元301，吴桂香，本人，留下爱心袋装面条1袋，要帮忙：修东西']))
test('leaves out what has been answered', () => expect(linesOf(day([item({ standing: { at: 'refused', failure: { code: 'forbidden', requestId: '1' } } })]))).toEqual([]))
