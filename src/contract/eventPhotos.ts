/** What can be asked of the function `event` about photographs: taken by those who work there, released by staff, looked at by everybody. */
import type { Instant } from '@domain/calendar'
import { addingRefusals, LONGEST_TITLE, MOST_PHOTOS, namingRefusals, shuttingRefusals } from '@domain/photos'
import * as v from 'valibot'
import { endpoint } from './endpoint'
import { distinctIds, fileId, id, requestId, text } from './fields'

const staff = { roles: ['community_staff', 'community_reviewer'], scope: 'community' } as const
/** Who is there with a phone: staff, and volunteers named for the event. */
const there = { roles: ['community_staff', 'community_reviewer', 'volunteer'], scope: 'community' } as const

export type StaffPhoto = {
  readonly photoId: string
  /** Opens for an hour. */
  readonly url: string
  readonly at: Instant
  readonly releasedAt?: Instant
  /** Somebody took back since then that they may be photographed. */
  readonly lookAgain?: true
  /** What the work is called that it shows. */
  readonly work?: string
}

export type AlbumView = {
  readonly title: string
  /** Where the caller's phone puts its pictures for this event, each under its request id with `.jpg`. */
  readonly folder: string
  readonly count: number
  /** None for volunteers, who take pictures and do not look through them. */
  readonly photos: readonly StaffPhoto[]
  /** Who is inside and must not be in a picture, those who were not asked among them; masked for volunteers, and for nobody once the list of names is closed. */
  readonly unpictured: readonly { readonly name: string; readonly adult: boolean; readonly present: boolean }[]
  /** A partner's children walk along, of whom no list names any. */
  readonly partners?: true
  /** Says which list that was; sent back by whoever releases. */
  readonly listMark: string
  /** Whether the caller may release and remove. */
  readonly mayRelease: boolean
  /** Whether the caller may say which pictures show works: of a workshop. */
  readonly mayName: boolean
  /** Why no other can be added now; absent where it can. */
  readonly refusal?: (typeof addingRefusals)[number]
}

export const readAlbum = endpoint<AlbumView>()({
  name: 'event.readAlbum',
  ...there,
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})

/** The folder of `event.readAlbum` alone, for pictures that waited on the phone: it names nobody. */
export const readPhotoFolder = endpoint<Pick<AlbumView, 'folder'>>()({
  name: 'event.readPhotoFolder',
  ...there,
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})

/** Takes a picture on that the phone put into its folder; `requestId` is the id of the photograph, and a repeat is answered again. What tells where and when it was taken is cut out. */
export const addPhoto = endpoint<{ readonly count: number }>()({
  name: 'event.addPhoto',
  ...there,
  changes: true,
  input: v.strictObject({ requestId, eventId: id, fileId }),
  refusals: [...addingRefusals, 'not_yours', 'no_file', 'not_a_picture']
})

/** Shows pictures to everybody: whoever releases has looked for those on the list that `listMark` tells. Once more clears the mark that they want another look. */
export const releasePhoto = endpoint<{ readonly released: number }>()({
  name: 'event.releasePhoto',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, photoIds: distinctIds(MOST_PHOTOS), listMark: v.pipe(v.string(), v.maxLength(60), v.regex(/^[\w-]+$/)) }),
  refusals: [...shuttingRefusals, 'list_changed']
})

/** 作品: says that a picture of a workshop shows a work and what it is called, or without a title that it does not. Words that the check does not vouch for are for a reviewer. */
export const nameWork = endpoint<{ readonly named: true }>()({
  name: 'event.nameWork',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, photoId: id, title: v.optional(text(LONGEST_TITLE)) }),
  refusals: namingRefusals
})

/** Takes a picture away, and its file; one that is gone is no error. */
export const removePhoto = endpoint<{ readonly count: number }>()({
  name: 'event.removePhoto',
  ...staff,
  changes: true,
  input: v.strictObject({ eventId: id, photoId: id }),
  refusals: []
})

export type ShownPhoto = { readonly photoId: string; /** Opens for an hour. */ readonly url: string; /** What the work is called that it shows. */ readonly work?: string }

/** The pictures that staff released, once the event has begun; no names of people. */
export const readPhotos = endpoint<{ readonly title: string; readonly photos: readonly ShownPhoto[] }>()({
  name: 'event.readPhotos',
  roles: ['resident'],
  scope: 'public',
  changes: false,
  input: v.strictObject({ eventId: id }),
  refusals: []
})
