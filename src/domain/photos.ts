/** Photographs of an event (R-EV-08): taken by those who work there, shown to residents only after staff looked through them, and gone with what is known of the children who came. One document for each event. */
import { DAY, type Instant } from './calendar'
import { absent, add, atMost, is, present, push, set, unset, type Change, type Conditional, type Tests } from './conditional'
import { accept, refuse, type Decision } from './decision'
import { CHECK_IN_LEAD, type EventFacts } from './event'
import type { EventId, PersonId } from './ids'
import { keptFor, PHOTO_DAYS, ROSTER_DAYS, rosterIsOpen } from './retention'

export type Photo = {
  /** Where the cloud keeps it, out of the reach of phones. */
  readonly file: string
  /** Tells the upload that it came from, so that its repeat is known. */
  readonly from: string
  readonly by: PersonId
  readonly at: Instant
  /** 作品: what it is called, where the picture shows something that was made there. */
  readonly work?: string
  /** Who last said that nobody is in it who must not be, and when. */
  readonly released?: { readonly by: PersonId; readonly at: Instant; /** So many had taken back their yes when the list was read that they looked at. */ readonly withdrawals: number }
}

export type Album = {
  readonly _id: EventId
  readonly photos: Readonly<Record<string, Photo>>
  readonly count: number
  /** What was taken away; the files are gone. */
  readonly removed: readonly { readonly photoId: string; readonly by: PersonId; readonly at: Instant }[]
  /** When the clock next looks whether something has to go. */
  readonly lookAt: Instant
  /** How often somebody took back that they may be photographed: counted after it was written down, so that a release in the same moment either knows of it or wants another look. */
  readonly withdrawals: number
}

export const emptyAlbum = (eventId: EventId, now: Instant): Album => ({ _id: eventId, photos: {}, count: 0, removed: [], lookAt: now, withdrawals: 0 })

/** Three for a minute of a short event; nobody looks through more. */
export const MOST_PHOTOS = 60
/** So that adding and taking away comes to an end. */
export const MOST_REMOVED = 240

/** A line under a picture. */
export const LONGEST_TITLE = 20

/** What a phone makes of a picture before it sends it, and what is taken: a tenth more, because a phone comes only near. */
export const LONGEST_SIDE = 1600
export const PHONE_BYTES = 500 * 1024
export const MOST_BYTES = 550 * 1024

type Timed = Pick<EventFacts, 'status' | 'startAt' | 'endAt'>

export const shuttingRefusals = ['called_off', 'closed'] as const
export const addingRefusals = [...shuttingRefusals, 'not_begun', 'too_many'] as const
type Shut = (typeof shuttingRefusals)[number]

/** Until the list of names is closed: afterwards nobody can tell who must not be in a picture. */
export function decideShowing(event: Timed, now: Instant): Decision<true, Shut> {
  if (event.status === 'cancelled') return refuse('called_off')
  return rosterIsOpen(event, now) ? accept(true) : refuse('closed')
}

/** From the hour in which people arrive. */
export function decideAdding(event: Timed, { count, removed }: Album, now: Instant): Decision<true, (typeof addingRefusals)[number]> {
  const open = decideShowing(event, now)
  if (!open.accepted) return open
  if (now < event.startAt - CHECK_IN_LEAD) return refuse('not_begun')
  return count < MOST_PHOTOS && removed.length < MOST_REMOVED ? accept(true) : refuse('too_many', { limit: MOST_PHOTOS })
}

export const addPhoto = (photoId: string, photo: Photo): Conditional => ({
  when: { all: { [`photos.${photoId}`]: absent, count: atMost(MOST_PHOTOS - 1), [`removed.${MOST_REMOVED - 1}`]: absent } },
  // the clock looks at once: the event may have been called off meanwhile
  then: { [`photos.${photoId}`]: set(photo), count: add(1), lookAt: set(photo.at) }
})

/** Releases those that are still there, once more where somebody looked again; the album as it was before the list of names was read. */
export function releasePhotos({ photos, withdrawals }: Album, photoIds: readonly string[], by: PersonId, at: Instant): Conditional | null {
  const there = photoIds.filter((id) => photos[id])
  if (there.length === 0) return null
  return { when: { all: tests(there, (id) => [`photos.${id}`, present]) }, then: Object.fromEntries(there.map((id) => [`photos.${id}.released`, set({ by, at, withdrawals })])) }
}

export const namingRefusals = [...shuttingRefusals, 'no_workshop', 'gone', 'text_risky', 'reviewer_needed'] as const

/** Whether a picture may be said to be a work, or no longer to be one. */
export function decideNaming(event: Timed & Pick<EventFacts, 'kind'>, { photos }: Album, photoId: string, now: Instant): Decision<Photo, Shut | 'no_workshop' | 'gone'> {
  const open = decideShowing(event, now)
  if (!open.accepted) return open
  if (event.kind !== 'workshop') return refuse('no_workshop')
  const photo = photos[photoId]
  return photo ? accept(photo) : refuse('gone')
}

/** Without a title it is a work no longer. */
export const nameWork = (photoId: string, title: string | undefined): Conditional => ({ when: { all: { [`photos.${photoId}`]: present } }, then: { [`photos.${photoId}.work`]: title === undefined ? unset : set(title) } })

/** Somebody took back their yes: what was released before is for another look. */
export const countWithdrawal: Change = { withdrawals: add(1) }

export const removePhoto = (photoId: string, by: PersonId, at: Instant): Conditional => ({
  when: { all: { [`photos.${photoId}`]: present } },
  then: { [`photos.${photoId}`]: unset, count: add(-1), removed: push({ photoId, by, at }) }
})

/** In the order in which they came. */
export const inOrder = ({ photos }: Album): readonly (Photo & { readonly photoId: string })[] => Object.entries(photos).map(([photoId, photo]) => ({ photoId, ...photo })).sort((one, other) => one.at - other.at)

export const releasedIn = (album: Album): readonly (Photo & { readonly photoId: string })[] => inOrder(album).filter(({ released }) => released)

/** What residents see, and when: from the beginning, as long as the event was not called off, and nothing in which somebody may be who took back their yes, until staff looked again. */
export const shownPhotos = (event: Timed, album: Album | null, now: Instant): readonly (Photo & { readonly photoId: string })[] =>
  album && now >= event.startAt && event.status !== 'cancelled' && !isSpent(event, now) ? releasedIn(album).filter((photo) => !wantsAnotherLook(album, photo)) : []

/** Whether somebody who is in it may have changed their mind since it was released. */
export const wantsAnotherLook = ({ withdrawals }: Pick<Album, 'withdrawals'>, { released }: Photo): boolean => released !== undefined && released.withdrawals < withdrawals

/** Whether none of them wants a look any more. */
export const isLookedThrough = (album: Album, photoIds: readonly string[]): boolean =>
  photoIds.every((id) => {
    const photo = album.photos[id]
    return photo === undefined || (photo.released !== undefined && !wantsAnotherLook(album, photo))
  })

/** What staff have to look through; null where there is nothing. */
export function toLookAt(album: Album): { readonly unreleased: number; readonly again: number } | null {
  const all = inOrder(album)
  const [unreleased, again] = [all.filter(({ released }) => !released).length, all.filter((photo) => wantsAnotherLook(album, photo)).length]
  return unreleased + again > 0 ? { unreleased, again } : null
}

const isSpent = ({ endAt }: Pick<EventFacts, 'endAt'>, now: Instant): boolean => endAt < keptFor(PHOTO_DAYS, now)

/** Which photographs have to go by now, and what is then written; `whole` where none remains and the album goes too. */
export type Upkeep = { readonly going: readonly Photo[]; readonly whole: true } | { readonly going: readonly Photo[]; readonly whole: false; readonly step: Conditional }

/** All of them where the event is called off or its time is over; what nobody released, once the list of names is closed. */
export function upkeepOf(album: Album, event: Timed | undefined, now: Instant): Upkeep {
  const all = inOrder(album)
  if (!event || event.status === 'cancelled' || isSpent(event, now)) return { going: all, whole: true }
  const open = rosterIsOpen(event, now)
  const going = open ? [] : all.filter(({ released }) => !released)
  const then: Change = {
    ...Object.fromEntries(going.map(({ photoId }) => [`photos.${photoId}`, unset])),
    ...(going.length > 0 ? { count: add(-going.length) } : {}),
    lookAt: set(event.endAt + (open ? ROSTER_DAYS : PHOTO_DAYS) * DAY + 1)
  }
  return { going, whole: false, step: { when: { all: { lookAt: is(album.lookAt), ...tests(going.map(({ photoId }) => photoId), (id) => [`photos.${id}`, present]), ...tests(going.map(({ photoId }) => photoId), (id) => [`photos.${id}.released`, absent]) } }, then } }
}

const tests = (photoIds: readonly string[], of: (id: string) => readonly [string, Tests[string]]): Tests => Object.fromEntries(photoIds.map(of))
