/** A campaign as it is written on the screen, what is wrong with it, and what is sent; and what its thank-you says. */
import { draftCampaign, type CampaignView } from '@contract/distribution'
import { at } from '@domain/calendar'
import * as v from 'valibot'
import { aDonor, aSite, anItem, emptyForm, formOf, freeId, writtenOf, wrongIn, type Form } from '../../src/features/noodle-editor/form'
import { thanksOf, thanksWords } from '../../src/features/noodle-thanks/thanks'
import { aCampaign } from '../fixtures/noodles'

const NOW = at('2026-10-01T09:00')
const aForm = (part: Partial<Form> = {}): Form => ({ ...emptyForm('05350001230', NOW), title: '爱心敬老长寿面', sites: [{ siteId: 'site1', name: '一楼大厅', on: '2026-10-18', starts: '08:30', ends: '11:30' }], ...part })
const wrong = (part: Partial<Form>) => [...wrongIn(aForm(part))]
const view = (): CampaignView => {
  const { _id, communityId, status, title, items, ageRefOn, birthdayCounts, proxyAllowed, sites, donors, contactPhone } = aCampaign()
  return { campaignId: _id, communityId, status, title, items, ageRefOn, birthdayCounts, proxyAllowed, sites, donors, contactPhone, changedAt: 1, missing: [], signedBy: [] }
}

describe('a campaign that is written', () => {
  test('can be sent as soon as it has a name and a place', () => {
    expect(wrong({})).toEqual([])
    expect(v.is(draftCampaign.input, { campaignId: 'dc_new', communityId: 'fulin', content: writtenOf(aForm()) })).toBe(true)
  })
  test('says where something is wrong, and not what is only missing', () => {
    expect(wrong({ title: ' ' })).toEqual(['title'])
    expect(wrong({ sites: [{ siteId: 'site1', name: '大厅', on: '2026-10-18', starts: '11:30', ends: '11:30' }] })).toEqual(['site1'])
    expect(wrong({ phone: '123' })).toEqual(['phone'])
    expect(wrong({ phone: '', items: [{ ...anItem('goods', []), name: '面', minAge: '' }] })).toEqual([])
    expect(wrong({ items: [{ ...anItem('cash', []), minAge: '130', amount: '0' }] })).toEqual(['cash1.age', 'cash1.amount'])
  })
  test('is not closed before the last place has ended', () => {
    expect([wrong({ closesOn: '2026-10-17' }), wrong({ closesOn: '2026-10-18' }), wrong({ closesOn: '' })]).toEqual([['closesOn'], [], []])
  })
  test('keeps money in fen, and leaves out what nobody filled in', () => {
    const { items, donors } = writtenOf(aForm({ items: [{ ...anItem('cash', []), amount: '300.5', minAge: '' }], donors: [aDonor([])] }))
    expect([items, donors]).toEqual([[{ itemId: 'cash1', kind: 'cash', name: '高龄补贴', unit: '份', amountFen: 30_050 }], []])
  })
  test('comes back as the cloud has it', () => {
    const there = { ...view(), closesOn: '2026-10-31' }
    const { campaignId: _id, communityId: _community, status: _status, changedAt: _at, missing: _missing, signedBy: _signed, ...content } = there
    expect(writtenOf(formOf(there))).toEqual(content)
    expect(writtenOf(formOf(view()))).not.toHaveProperty('closesOn')
  })
  test('gives its rows ids that are free, and a second place the day of the first', () => {
    expect([freeId('site', []), freeId('site', ['site1', 'site3'])]).toEqual(['site1', 'site2'])
    expect(aSite(aForm().sites, '')).toMatchObject({ siteId: 'site2', on: '2026-10-18' })
  })
})

describe('the thank-you', () => {
  const counts = { due: 0, delivered: 2 }
  const thanks = thanksOf(view(), {
    items: [{ itemId: 'noodles', all: { delivered: 6, eligible: 3 }, atHome: counts, buildings: [], grids: [] }, { itemId: 'cash', all: { delivered: 4 }, atHome: counts, buildings: [], grids: [] }],
    stock: { lines: [], donors: [{ donorId: 'mill', name: '某某面粉厂', given: { noodles: 900, cash: 5 } }, { donorId: 'coop', name: '股份经济合作社', given: {} }] },
    openConflicts: 0, awaitingWitness: 0, signings: [], at: 1
  }, '锦城社区')
  test('has totals of goods and the names of those who gave, and no money', () =>
    expect(thanksWords(thanks)).toEqual(['锦城社区', '爱心敬老长寿面', '6位老人领到了', '爱心袋装面条6袋', '其中2份送到了家里', '感谢某某面粉厂，爱心袋装面条900袋', '感谢股份经济合作社', '谢谢每一位把它送到老人手里的人。']))
})
