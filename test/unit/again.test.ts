/** An event held once more: when it is proposed, and that nothing else changes. */
import { heldAgain } from '@domain/again'
import { at } from '@domain/calendar'
import { anEvent } from '../fixtures/events'

/** A Saturday morning, for which one signs up from the first Sunday of the month until the evening before. */
const once = anEvent({ startAt: at('2026-11-21T09:00'), endAt: at('2026-11-21T11:00'), opensAt: at('2026-11-01T09:00'), closesAt: at('2026-11-20T18:00') })

test.each<readonly [when: string, now: string, startsAt: string, opensAt: string, closesAt: string]>([
  ['while it is still to come', '2026-11-10T10:00', '2026-11-28T09:00', '2026-11-08T09:00', '2026-11-27T18:00'],
  ['when it is just over', '2026-11-21T11:00', '2026-11-28T09:00', '2026-11-08T09:00', '2026-11-27T18:00'],
  ['in the last minute in which one could still sign up', '2026-11-27T17:59', '2026-11-28T09:00', '2026-11-08T09:00', '2026-11-27T18:00'],
  ['once nobody could sign up any more', '2026-11-27T18:00', '2026-12-05T09:00', '2026-11-15T09:00', '2026-12-04T18:00'],
  ['months later, across the year', '2027-01-01T12:00', '2027-01-02T09:00', '2026-12-13T09:00', '2027-01-01T18:00']
])('%s it is proposed for the same weekday and hour ahead', (_when, now, startsAt, opensAt, closesAt) => {
  const length = once.endAt - once.startAt
  expect(heldAgain(once, at(now))).toEqual({ ...once, startAt: at(startsAt), endAt: at(startsAt) + length, opensAt: at(opensAt), closesAt: at(closesAt) })
})
