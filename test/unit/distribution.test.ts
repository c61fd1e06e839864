/** A campaign on its way from draft to archive: who moves it, and what must be there. */
import { HOUR } from '@domain/calendar'
import { authorsOf, campaignStatuses, changedAt, decideApproval, decideMove, decideOpening, itemsFor, mayBecome, missingFields, wasOpen, type CampaignStatus } from '@domain/distribution'
import { aCampaign, allowance, noodles, OPENED } from '../fixtures/noodles'

const reasonOf = (decision: { readonly accepted: boolean; readonly reason?: string }) => (decision.accepted ? 'ok' : decision.reason)

test('a campaign moves along one way, and is called off before it opens', () => {
  const ways = campaignStatuses.flatMap((from) => campaignStatuses.filter((to) => mayBecome({ status: from }, to)).map((to) => `${from} ${to}`))
  expect(ways).toEqual([
    'draft roster_review', 'draft cancelled', 'roster_review draft', 'roster_review approved', 'roster_review cancelled', 'approved open', 'approved cancelled', 'open closed', 'closed reconciled', 'reconciled archived'
  ])
})

describe('what is missing', () => {
  test.each([
    [{}, []],
    [{ title: ' ' }, ['title']],
    [{ items: [] }, ['items']],
    [{ items: [noodles, noodles] }, ['items']],
    [{ items: [{ ...noodles, minAge: undefined }] as never }, ['minAge']],
    [{ items: [{ ...allowance, amountFen: 0 }] }, ['amountFen']],
    [{ sites: [] }, ['sites']],
    [{ sites: [{ siteId: 'hall', name: '一楼大厅', startAt: OPENED, endAt: OPENED }] }, ['sites']],
    [{ contactPhone: '' }, ['contactPhone']],
    [{ closesOn: '2026-10-18' }, []],
    [{ closesOn: '2026-10-17' }, ['closesOn']]
  ])('of %j is %j', (overrides, missing) => expect(missingFields(aCampaign(overrides))).toEqual(missing))

  test('keeps it from being looked through, and from nothing else', () => {
    const empty = { title: '', sites: [] }
    expect(decideMove(aCampaign({ ...empty, status: 'draft' }), 'roster_review')).toEqual({ accepted: false, reason: 'incomplete', about: { fields: ['title', 'sites'] } })
    expect(reasonOf(decideMove(aCampaign({ ...empty, status: 'draft' }), 'cancelled'))).toBe('ok')
    expect(reasonOf(decideMove(aCampaign({ ...empty, status: 'open' }), 'roster_review'))).toBe('wrong_state')
  })
})

describe('approval', () => {
  const inReview = aCampaign({ status: 'roster_review' })
  const seenAt = changedAt(inReview)
  const seen = { seenAt, rosterVersion: 3 }
  const approved = (overrides: Partial<typeof seen> = {}, isAuthor = false, campaign = inReview) => reasonOf(decideApproval(campaign, { version: 3 }, isAuthor, { ...seen, ...overrides }))

  test('is by another than who wrote it, brought the roster or wrote in it', () => {
    const deeds = [{ at: 1, by: 'p_a', what: 'draft' }, { at: 2, by: 'p_b', what: 'edited' }, { at: 3, by: 'p_c', what: 'roster_review' }, { at: 4, by: 'p_d', what: 'cancelled' }] as const
    const imports = ['p_e', 'p_a'].map((by) => ({ importId: 'im', at: 1, by, count: 1 }))
    expect([authorsOf({ deeds }, { imports }), authorsOf({ deeds }, { imports, hands: ['p_f', 'p_e'] })]).toEqual([['p_a', 'p_b', 'p_c', 'p_e'], ['p_a', 'p_b', 'p_c', 'p_e', 'p_f']])
    expect([approved({}, true), approved()]).toEqual(['own_work', 'ok'])
  })

  test('is of what was read, and of the roster that was seen', () => expect([approved({ seenAt: seenAt - 1 }), approved({ rosterVersion: 2 }), approved({ rosterVersion: 4 })]).toEqual(['changed_meanwhile', 'roster_changed', 'roster_changed']))
  test('is for what waits for it', () => expect(approved({}, false, aCampaign({ status: 'draft' }))).toBe('wrong_state'))
})

describe('opening', () => {
  const opening = (status: CampaignStatus, received: Record<string, number>, done = true) => reasonOf(decideOpening(aCampaign({ status, entitling: done ? null : { after: null, made: 0 } }), received))

  test('wants everybody written down, and some of all goods', () => {
    expect(opening('approved', { noodles: 1 })).toBe('ok')
    expect(opening('approved', { cash: 5 })).toBe('no_stock')
    expect(opening('approved', { noodles: 1 }, false)).toBe('unfinished')
    expect(opening('open', { noodles: 1 })).toBe('wrong_state')
  })

  test('is open from its opening on, until it was closed', () => {
    const open = aCampaign()
    const closed = aCampaign({ deeds: [...open.deeds, { at: OPENED + HOUR, by: 'p_clerk', what: 'closed' }] })
    expect([wasOpen(open, OPENED - 1), wasOpen(open, OPENED), wasOpen(closed, OPENED + HOUR - 1), wasOpen(closed, OPENED + HOUR), wasOpen(aCampaign({ deeds: [] }), OPENED)]).toEqual([false, true, true, false, false])
  })
})

test.each([
  ['1956-10-18', ['noodles']],
  ['1956-10-19', []],
  ['1946-10-18', ['noodles', 'cash']],
  ['1946-10-19', ['noodles']]
])('who was born on %s is entitled to %j', (birthOn, items) => expect(itemsFor(aCampaign(), birthOn).map(({ itemId }) => itemId)).toEqual(items))

test('an item whose age nobody decided is for nobody', () => {
  const { minAge: _undecided, ...item } = allowance
  expect(itemsFor(aCampaign({ items: [item] }), '1900-01-01')).toEqual([])
})
