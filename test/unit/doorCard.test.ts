/** The card at the door: what is still missing, what it becomes, and that it comes back as it was. */
import type { DayCampaign, DayPortion } from '@contract/visit'
import type { OnWay } from '@platform/useDay'
import { besideSigned, cardOf, emptyCard, inputOf, leftOn, missingOn, portionsOn, withNeed, type Card } from '../../src/features/door-visit/card'
import { allowance, noodles } from '../fixtures/noodles'

const campaign: DayCampaign = { campaignId: 'dc_noodles', title: '长寿面', items: [noodles, allowance], proxyAllowed: true, folder: 'phones/abc' }
const portion = (itemId: string, overrides: Partial<DayPortion> = {}): DayPortion => ({ campaignId: 'dc_noodles', itemId, status: 'eligible', channel: 'home', workerId: 'p_worker', missed: 0, ...overrides })
const elder = { elderId: 'el_wu', portions: [portion('noodles'), portion('cash')], familyName: '女儿' } as const
const onCard = portionsOn(elder as unknown as OnWay, [campaign], 'p_worker')
const [bag, cash] = ['dc_noodles:noodles', 'dc_noodles:cash']
const card = (overrides: Partial<Card> = {}): Card => ({ ...emptyCard, ...overrides })
const lacks = (one: Card, signed = false, agrees?: boolean) => missingOn(one, agrees === undefined ? {} : { agrees }, leftOn(one, onCard), () => signed)
const thumb = { kind: 'thumbprint', fileId: 'cloud://phone/phones/abc/one.jpg' } as const
const becomes = (one: Card) => inputOf(one, elder, leftOn(one, onCard), { proofs: { [cash]: thumb }, relationWord: '子女', visitedAt: 100 })

test.each([
  ['nothing was tapped', card(), 'who'],
  ['family took a bag, and nobody said who', card({ outcome: 'family', left: [bag] }), 'relation'],
  ['family was there and took nothing', card({ outcome: 'family' }), null],
  ['an allowance without a signature', card({ outcome: 'elder', left: [cash] }), 'sign'],
  ['how they are, and they were not asked', card({ outcome: 'elder', health: 'same' }), 'consent'],
  ['how they are, and they said no', card({ outcome: 'elder', health: 'same', consent: false }), 'consent'],
  ['how they are, and they agree', card({ outcome: 'elder', health: 'same', consent: true }), null],
  ['nobody was there', card({ outcome: 'nobody', left: [bag, cash], health: 'worse' }), null]
] as const)('%s', (_, one, missing) => expect(lacks(one)).toBe(missing))

test('what was agreed to before need not be asked again', () => expect(lacks(card({ outcome: 'elder', health: 'fine' }), false, true)).toBeNull())

test('who was not met has left nothing and said nothing', () => {
  expect(becomes(card({ outcome: 'nobody', left: [bag], consent: true, health: 'fine', needs: ['repairs'], talk: '在家' }))).toEqual({ elderId: 'el_wu', visitedAt: 100, outcome: 'nobody', needs: [], portions: [] })
})
test('family takes the bag by name and relation, and no allowance', () => {
  expect(becomes(card({ outcome: 'family', relation: 'child', left: [bag, cash] })).portions).toEqual([{ campaignId: 'dc_noodles', itemId: 'noodles', receiver: { kind: 'proxy', name: '女儿', relation: 'child' } }])
})
test('whoever does not agree has nothing of their health sent, nor a need that tells of it, but what they need beside', () => {
  expect(becomes(card({ outcome: 'elder', consent: false, health: 'worse', talk: '腿疼', needs: ['doctor', 'medicine', 'repairs'], needNote: '水龙头' }))).toMatchObject({ consent: { given: false }, needs: ['repairs'], needNote: '水龙头' })
  expect(Object.keys(becomes(card({ outcome: 'elder', consent: false, health: 'worse', talk: '腿疼' })))).not.toEqual(expect.arrayContaining(['health']))
})
test('what goes along with a signature is what waits for the same hands', () => {
  const [, signedFor] = onCard
  const beside = (one: Card) => signedFor && besideSigned(one, onCard, signedFor).map(({ key }) => key)
  expect([beside(card({ outcome: 'elder' })), beside(card({ outcome: 'elder', left: [bag] })), beside(card()), beside(card({ outcome: 'nobody' }))]).toEqual([[bag], [], [], []])
})
test('没有 stands alone, and is no need that is sent', () => {
  expect([withNeed(['repairs', 'doctor'], 'none'), withNeed(['none'], 'repairs'), withNeed(['repairs'], 'repairs')]).toEqual([['none'], ['repairs'], []])
  expect(becomes(card({ outcome: 'elder', needs: ['none'] })).needs).toEqual([])
})
test('a card that is mended comes back as it was saved', () => {
  const was = card({ outcome: 'elder', left: [bag, cash], consent: true, health: 'same', living: 'alone', needs: ['repairs'], talk: '水龙头漏', needNote: '厨房' })
  const { card: again, proofs } = cardOf(becomes(was))
  expect(again).toEqual(was)
  expect(proofs).toEqual({ [cash]: thumb })
})
