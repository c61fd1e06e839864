/** When the desk is open: from an hour before the start until the end, to the minute. */
import { HOUR, MINUTE } from '@domain/calendar'
import { decideCheckIn } from '@domain/checkIn'
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
