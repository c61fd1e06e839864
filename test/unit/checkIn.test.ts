/** When the desk is open: from an hour before the start until the end, to the minute. */
import { HOUR, MINUTE } from '@domain/calendar'
import { decideCheckIn, decideTakingBack } from '@domain/checkIn'
import { anEvent, ENDS, STARTS } from '../fixtures/events'

const outcome = (now: number, status: 'published' | 'finished' | 'cancelled' = 'published') => {
  const decision = decideCheckIn(anEvent({ status }), now)
  return decision.accepted ? 'open' : decision.reason
}

test.each([
  ['a minute before the hour', STARTS - HOUR - MINUTE, 'too_early'],
  ['an hour before the start', STARTS - HOUR, 'open'],
  ['the last minute', ENDS - MINUTE, 'open'],
  ['the end', ENDS, 'over']
])('%s the desk is %s', (_when, now, expected) => expect(outcome(now)).toBe(expected))

test('before the hour it is said when the desk opens', () => expect(decideCheckIn(anEvent(), STARTS - 2 * HOUR)).toMatchObject({ about: { opensAt: STARTS - HOUR } }))

test.each(['finished', 'cancelled'] as const)('of an event that is %s the desk is shut, whatever the hour', (status) => expect(outcome(STARTS, status)).toBe('over'))

test('who came is taken back until staff close the event, past its end too, and by a phone that did it before they closed', () => {
  const closed = { status: 'finished', deeds: [{ what: 'finished', by: 'p_clerk', at: ENDS + HOUR }] } as const
  const outcomes = [anEvent(), anEvent(closed), anEvent({ status: 'cancelled' })].map((event) => [STARTS, ENDS + HOUR - 1, ENDS + HOUR].map((now) => decideTakingBack(event, now).accepted))
  expect(outcomes).toEqual([[true, true, true], [true, true, false], [false, false, false]])
})
