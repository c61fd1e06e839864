/** Certificates and prizes: codes that are read out, numbers that nobody has twice, and things that add up. */
import { codeOfBytes, decideRevoking, plainCode, plainNumber, spacedCode } from '@domain/certificates'
import { decideAnswer, decideApplying, decideIssue, decideReceipt, issuePrize, leftOf, prizeStageOf, wanted, worthOfOne, type PrizeApplication } from '@domain/prizes'

const outcome = (decision: { readonly accepted: boolean; readonly reason?: string } | null) => decision && (decision.accepted ? 'ok' : decision.reason)

describe('a certificate', () => {
  test('has a code that is typed as it is read out, in any case and with any gap', () => {
    const code = codeOfBytes([0, 31, 32, 255, 7, 8, 9, 10, 11])
    expect([code, spacedCode(code), plainCode(' 2z2z-9abc '), plainNumber(' 楚润—优楼－2026-001')]).toEqual(['2Z2Z9ABC', '2Z2Z-9ABC', '2Z2Z9ABC', '楚润-优楼-2026-001'])
  })
  const issued = { number: 'a', personId: 'p', name: '赵', building: '1', issuedAt: 1 }
  test('is revoked once, and is known ever after', () =>
    expect([decideRevoking([issued], 'b'), outcome(decideRevoking([issued], 'a')), outcome(decideRevoking([{ ...issued, revoked: { at: 2, by: 'r', reason: '弄错了' } }], 'a'))]).toEqual([null, 'ok', 'already_revoked']))
})

describe('prizes', () => {
  const deed = { at: 1, by: 'clerk' }
  const oil = { itemId: 'i0', name: '花生油', unit: '桶', each: 1, price: 8990 }
  const rice = { itemId: 'i1', name: '大米', unit: '袋', each: 2, price: 0 }
  const applied: PrizeApplication = { _id: 'c:2026', communityId: 'c', year: 2026, requestId: 'r', items: [oil, rice], reason: '年度评优', applied: deed, winners: ['zhao', 'qian'], issued: {}, turnedDown: [] }
  const approved: PrizeApplication = { ...applied, answer: { ...deed, approved: true } }
  const turnedDown: PrizeApplication = { ...applied, answer: { ...deed, approved: false, reason: '没有油了' } }
  const received: PrizeApplication = { ...approved, received: { ...deed, counts: { i0: 2, i1: 4 } } }
  const both = applied.winners
  const issue = { ...deed, file: 'f', from: 'd' }
  const first: PrizeApplication = { ...received, issued: { zhao: issue } }

  test('go from one side to the other, and are closed when everybody has signed', () =>
    expect([applied, approved, turnedDown, received, first, { ...received, issued: { zhao: issue, qian: issue } }].map(prizeStageOf)).toEqual(['submitted', 'approved', 'turned_down', 'received', 'received', 'closed']))
  test('add up: what all need, what one is worth, and what is left', () => expect([wanted(rice, 2), worthOfOne([oil, rice]), leftOf(received, rice), leftOf(first, rice), leftOf(approved, oil)]).toEqual([4, 8990, 4, 2, 0]))
  test('are applied for once the certificates are given and until the year is forgotten, and again only when they were turned down', () => {
    const certified = { certified: deed, forgetAt: 9 }
    expect([decideApplying({ forgetAt: 9 }, null), decideApplying({ certified: deed }, null), decideApplying(certified, null), decideApplying(certified, applied), decideApplying(certified, turnedDown)].map(outcome)).toEqual(['not_certified', 'long_over', 'ok', 'already_applied', 'ok'])
  })
  test('are answered once, as they were read, and a no says why', () =>
    expect([outcome(decideAnswer(applied, 'other', true, '')), outcome(decideAnswer(approved, 'r', true, '')), outcome(decideAnswer(applied, 'r', false, '')), outcome(decideAnswer(applied, 'r', true, ''))]).toEqual(['changed_meanwhile', 'already_answered', 'reason_needed', 'ok']))
  test('come as many as were approved, neither more nor less', () =>
    expect([{ i0: 2, i1: 4 }, { i0: 2, i1: 3 }, { i0: 3, i1: 4 }, { i0: 2 }, { i0: 2, i1: 4, other: 1 }].map((counts) => outcome(decideReceipt(approved, counts)))).toEqual(['ok', 'does_not_add_up', 'does_not_add_up', 'does_not_add_up', 'does_not_add_up']))
  test('are received once, after they were approved', () => expect([outcome(decideReceipt(applied, {})), outcome(decideReceipt(turnedDown, {})), outcome(decideReceipt(received, {}))]).toEqual(['not_approved', 'not_approved', 'already_received']))
  test('go to each winner once, when they are there', () =>
    expect([decideIssue(approved, both, 'zhao', 'e'), decideIssue(received, both, 'wu', 'e'), decideIssue(received, ['qian'], 'zhao', 'e'), decideIssue(first, both, 'zhao', 'e'), decideIssue(first, both, 'qian', 'e')].map(outcome)).toEqual(['not_received', 'no_winner', 'certificate_revoked', 'already_issued', 'ok']))
  test('are signed for with a picture that nobody else signed, also when two are brought at once', () => {
    expect(outcome(decideIssue(first, both, 'qian', 'd'))).toBe('same_signature')
    expect(issuePrize(received, 'qian', issue).when.all).toEqual({ received: { present: true }, 'issued.zhao.from': { isNot: 'd' }, 'issued.qian.from': { isNot: 'd' }, 'issued.qian': { present: false } })
  })
})
