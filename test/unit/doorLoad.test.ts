/** What a worker still has to carry on the way, and what was collected at the desk meanwhile. */
import type { DayCampaign, DayPortion } from '@contract/visit'
import type { DayOnPhone, OnWay } from '@platform/useDay'
import { lineOf, loadWords } from '../../src/features/door-day/words'
import { allowance, noodles } from '../fixtures/noodles'

const campaign: DayCampaign = { campaignId: 'dc_noodles', title: '长寿面', items: [noodles, allowance], proxyAllowed: true, folder: 'phones/abc' }
const day = { campaigns: [campaign], worker: 'p_worker', now: Date.UTC(2026, 10, 10) } as unknown as DayOnPhone
const portion = (itemId: string, overrides: Partial<DayPortion> = {}): DayPortion => ({ campaignId: 'dc_noodles', itemId, status: 'eligible', channel: 'home', missed: 0, ...overrides })
const collected = portion('noodles', { status: 'delivered', handed: { at: 1, channel: 'onsite' } })
const door = (standing: OnWay['standing'], ...portions: readonly DayPortion[]): OnWay => ({ birthOn: '1944-05-01', entrance: '2', room: '301', standing, portions }) as unknown as OnWay

test('what is to be brought is counted by what it is, and shrinks on the way', () => {
  expect(loadWords([door('to_do', portion('noodles'), portion('cash')), door('to_do', portion('noodles'))], day)).toBe('带爱心袋装面条2袋、高龄补贴1份')
  expect(loadWords([door('held', portion('noodles'), portion('cash')), door('to_do', portion('noodles'))], day)).toBe('带爱心袋装面条1袋')
})
test('what another brings, or was collected, is not carried', () => {
  expect(loadWords([door('to_do', collected, portion('cash', { workerId: 'p_other' }))], day)).toBe('')
})
test('whoever collected at the desk is told by it', () => {
  expect([lineOf(door('other', collected), day), lineOf(door('to_do', collected, portion('cash')), day)]).toEqual(['2单元301，82岁，爱心袋装面条已在社区领过', '2单元301，82岁，高龄补贴，爱心袋装面条已在社区领过'])
})
