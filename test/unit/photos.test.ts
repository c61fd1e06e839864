/** Photographs of an event: when they may be added and shown, how many, and when they have to go. */
import { DAY, HOUR } from '@domain/calendar'
import { addPhoto, countWithdrawal, decideAdding, decideNaming, decideShowing, emptyAlbum, isLookedThrough, MOST_PHOTOS, MOST_REMOVED, nameWork, releasePhotos, removePhoto, shownPhotos, toLookAt, upkeepOf, wantsAnotherLook, type Album, type Photo } from '@domain/photos'
import { applied } from '../fixtures/conditionals'
import { anEvent, ENDS, STARTS } from '../fixtures/events'

const event = anEvent()
const photo = (at: number, overrides: Partial<Photo> = {}): Photo => ({ file: `cloud://x/${at}`, from: `f${at}`, by: 'p_helper', at, ...overrides })
const albumOf = (photos: Record<string, Photo>, overrides: Partial<Album> = {}): Album => ({ ...emptyAlbum('ev_fixture', STARTS), photos, count: Object.keys(photos).length, ...overrides })
const released = { by: 'p_clerk', at: STARTS, withdrawals: 0 }
const empty = albumOf({})
const outcome = (decision: { accepted: boolean; reason?: string }) => (decision.accepted ? 'accepted' : decision.reason)
const removed = Array.from({ length: MOST_REMOVED }, (_, at) => ({ photoId: `r_${at}`, by: 'p_clerk', at }))

test.each([
  ['from the hour in which people arrive', event, empty, STARTS - HOUR, 'accepted'],
  ['not before', event, empty, STARTS - HOUR - 1, 'not_begun'],
  ['of a finished event', anEvent({ status: 'finished' }), empty, ENDS + DAY, 'accepted'],
  ['until the list of names is closed', event, empty, ENDS + 30 * DAY, 'accepted'],
  ['not afterwards', event, empty, ENDS + 30 * DAY + 1, 'closed'],
  ['not of an archived event', anEvent({ status: 'archived' }), empty, ENDS, 'closed'],
  ['not of an event that was called off', anEvent({ status: 'cancelled' }), empty, STARTS, 'called_off'],
  ['as long as there is room', event, { ...empty, count: MOST_PHOTOS - 1 }, STARTS, 'accepted'],
  ['not past it', event, { ...empty, count: MOST_PHOTOS }, STARTS, 'too_many'],
  ['not where too many came and went', event, { ...empty, removed }, STARTS, 'too_many']
])('a photograph is added %s', (_when, of, album, now, expected) => expect(outcome(decideAdding(of, album, now))).toBe(expected))

test('the album holds what was added once, and no more than there is room for', () => {
  const one = applied(empty, addPhoto('r_1', photo(STARTS)))
  expect(one).toMatchObject({ count: 1, photos: { r_1: { by: 'p_helper' } } })
  expect(applied(one ?? empty, addPhoto('r_1', photo(STARTS)))).toBeNull()
  expect(applied({ ...empty, count: MOST_PHOTOS }, addPhoto('r_1', photo(STARTS)))).toBeNull()
  expect(applied({ ...empty, removed }, addPhoto('r_1', photo(STARTS)))).toBeNull()
})

test('residents see what was released, from the beginning and for ninety days, unless the event is called off', () => {
  const album = albumOf({ r_2: photo(2, { released }), r_1: photo(1, { released }), r_3: photo(3) })
  const seen = (of = event, now = STARTS) => shownPhotos(of, album, now).map(({ photoId }) => photoId)
  expect(seen()).toEqual(['r_1', 'r_2'])
  expect(seen(event, STARTS - 1)).toEqual([])
  expect(seen(anEvent({ status: 'archived' }), ENDS + 90 * DAY)).toEqual(['r_1', 'r_2'])
  expect(seen(event, ENDS + 90 * DAY + 1)).toEqual([])
  expect(seen(anEvent({ status: 'cancelled' }))).toEqual([])
  expect(shownPhotos(event, null, STARTS)).toEqual([])
})

test('nothing that was released before somebody took back their yes is shown until staff looked again', () => {
  const album = albumOf({ r_1: photo(1, { released }), r_2: photo(2, { released: { ...released, withdrawals: 1 } }) }, { withdrawals: 1 })
  expect(shownPhotos(event, album, STARTS + 3).map(({ photoId }) => photoId)).toEqual(['r_2'])
})

test('releasing says who and when of those that are there, and again when somebody looked again', () => {
  const album = albumOf({ r_1: photo(1) }, { withdrawals: 1 })
  const shown = applied(album, releasePhotos(album, ['r_1', 'r_gone'], 'p_clerk', STARTS) ?? removePhoto('', '', 0))
  expect(shown?.photos.r_1?.released).toEqual({ ...released, withdrawals: 1 })
  expect(shown && wantsAnotherLook(shown, photo(1, { released }))).toBe(true)
  expect(wantsAnotherLook({ withdrawals: 1 }, photo(1, { released: { ...released, withdrawals: 1 } }))).toBe(false)
  expect(wantsAnotherLook({ withdrawals: 1 }, photo(1))).toBe(false)
  expect(releasePhotos(album, ['r_gone'], 'p_clerk', STARTS)).toBeNull()
})

test('whoever takes back their yes while a release is on its way is not shown by it', () => {
  const album = albumOf({ r_1: photo(1) })
  const during = applied(album, { when: { all: {} }, then: countWithdrawal })
  const after = during && applied(during, releasePhotos(album, ['r_1'], 'p_clerk', STARTS) ?? removePhoto('', '', 0))
  expect(after && shownPhotos(event, after, STARTS)).toEqual([])
})

test('a picture is looked through once it is released and nobody has taken anything back since, or it is gone', () => {
  const album = albumOf({ r_1: photo(1), r_2: photo(2, { released }) })
  expect([['r_1'], ['r_2'], ['r_gone'], ['r_1', 'r_2']].map((ids) => isLookedThrough(album, ids))).toEqual([false, true, true, false])
  expect(isLookedThrough({ ...album, withdrawals: 1 }, ['r_2'])).toBe(false)
})

test('staff are told what is to be looked through', () => {
  expect(toLookAt(albumOf({ r_1: photo(1), r_2: photo(2, { released }) }, { withdrawals: 1 }))).toEqual({ unreleased: 1, again: 1 })
  expect(toLookAt(albumOf({ r_2: photo(2, { released }) }))).toBeNull()
})

test('nothing is released once the names are closed, or the event is called off', () => {
  expect(decideShowing(event, ENDS + 30 * DAY + 1)).toEqual({ accepted: false, reason: 'closed' })
  expect(decideShowing(anEvent({ status: 'cancelled' }), STARTS)).toEqual({ accepted: false, reason: 'called_off' })
})

test('a picture of a workshop shows a work as long as it has a title, and nothing is said of one that is gone', () => {
  const [workshop, album] = [anEvent({ kind: 'workshop' }), albumOf({ r_1: photo(1) })]
  expect(outcome(decideNaming(workshop, album, 'r_1', STARTS))).toBe('accepted')
  expect(outcome(decideNaming(event, album, 'r_1', STARTS))).toBe('no_workshop')
  expect(outcome(decideNaming(workshop, album, 'r_gone', STARTS))).toBe('gone')
  expect(outcome(decideNaming(workshop, album, 'r_1', ENDS + 30 * DAY + 1))).toBe('closed')
  const named = applied(album, nameWork('r_1', '福字花馍')) ?? empty
  expect(named.photos.r_1?.work).toBe('福字花馍')
  expect(applied(named, nameWork('r_1', undefined))?.photos.r_1).toEqual(photo(1))
  expect(applied(album, nameWork('r_gone', '福字花馍'))).toBeNull()
})

test('removing writes down who and when, once', () => {
  const gone = applied(albumOf({ r_1: photo(1) }), removePhoto('r_1', 'p_clerk', STARTS))
  expect(gone).toMatchObject({ photos: {}, count: 0, removed: [{ photoId: 'r_1', by: 'p_clerk', at: STARTS }] })
  expect(applied(gone ?? empty, removePhoto('r_1', 'p_clerk', STARTS))).toBeNull()
})

describe('the clock', () => {
  const album = albumOf({ r_1: photo(1, { released }), r_2: photo(2) })
  const going = (of: typeof event | undefined, now: number) => {
    const upkeep = upkeepOf(album, of, now)
    return { going: upkeep.going.map(({ from }) => from), whole: upkeep.whole }
  }
  test('takes nothing while the names are open, then what nobody released, then all', () => {
    expect(going(event, ENDS + 30 * DAY)).toEqual({ going: [], whole: false })
    expect(going(event, ENDS + 30 * DAY + 1)).toEqual({ going: ['f2'], whole: false })
    expect(going(event, ENDS + 90 * DAY)).toEqual({ going: ['f2'], whole: false })
    expect(going(event, ENDS + 90 * DAY + 1)).toEqual({ going: ['f1', 'f2'], whole: true })
  })

  test('takes all of an event that is called off, or is gone', () => {
    for (const of of [anEvent({ status: 'cancelled' }), undefined]) expect(going(of, STARTS)).toEqual({ going: ['f1', 'f2'], whole: true })
  })

  test('looks again just when something has to go, and takes nothing that was released or added meanwhile', () => {
    const open = upkeepOf(album, event, STARTS)
    const then = open.whole ? null : applied(album, open.step)
    expect(then).toMatchObject({ count: 2, lookAt: ENDS + 30 * DAY + 1 })
    const closed = upkeepOf(album, event, ENDS + 30 * DAY + 1)
    expect(closed.whole ? null : applied(album, closed.step)).toMatchObject({ photos: { r_1: {} }, count: 1, lookAt: ENDS + 90 * DAY + 1 })
    expect(closed.whole ? null : applied(albumOf({ ...album.photos, r_2: photo(2, { released }) }), closed.step)).toBeNull()
    expect(closed.whole ? null : applied({ ...album, lookAt: STARTS + 1 }, closed.step)).toBeNull()
  })
})
