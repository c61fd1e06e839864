/** An event as the cloud has told it, in the shape the rules ask for. */
import type { StaffEventView } from '@contract/eventDesk'
import type { EventContent, EventFacts } from '@domain/event'

export function contentFrom(view: StaffEventView): EventContent {
  const { kind, title, series, organiser, partners, place, placeNote, startAt, endAt, opensAt, closesAt, capacity, ages, audience, intro, agenda, instructors, healthNotice, contactPhone, emergencyPhone, plan } = view
  return {
    kind,
    title,
    ...(series === undefined ? {} : { series }),
    organiser,
    partners,
    place: { name: place, ...(placeNote === undefined ? {} : { note: placeNote }) },
    startAt,
    endAt,
    opensAt,
    closesAt,
    capacity,
    ...(ages === undefined ? {} : { ages }),
    audience,
    ...(intro === undefined ? {} : { intro }),
    agenda,
    instructors,
    ...(healthNotice === undefined ? {} : { healthNotice }),
    contactPhone,
    ...(emergencyPhone === undefined ? {} : { emergencyPhone }),
    ...(plan === undefined ? {} : { plan })
  }
}

/** The deeds stay in the cloud; no rule of the screen reads them. */
export const factsFrom = (view: StaffEventView): EventFacts => ({ ...contentFrom(view), _id: view.eventId, communityId: view.communityId, status: view.status, deeds: [] })
