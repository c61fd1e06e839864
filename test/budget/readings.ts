/** Everything that is asked without changing anything, in the fixtures' town and by whoever asks it every day; and what is turned away only after it was looked at. */
import { introduce, inviteFamily, listBuildings, listCommunities, me, readInvitation } from '@contract/account'
import { myData } from '@contract/accountData'
import { inviteToRole, listGrants, listPlaces, readRoleInvitation } from '@contract/accountRoles'
import type { Endpoint, InputOf } from '@contract/endpoint'
import { listEvents, myRegistrations, readEvent, readRegistration, registerForEvent } from '@contract/event'
import { readContest, readResults } from '@contract/eventContest'
import { readMyQuestions, readQuestions } from '@contract/eventLecture'
import { readAlbum, readPhotoFolder, readPhotos } from '@contract/eventPhotos'
import { readOuting } from '@contract/eventOuting'
import { districtEvents, openEnds, partnerHistory } from '@contract/eventPlanning'
import { findParty, listUnreached, posterCode, readStaffEvent, revealPhone, roster, staffDay } from '@contract/eventDesk'
import { wallWords } from '@contract/eventWall'
import { exportEvent } from '@contract/workbook'
import { DAY } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import type { EventId } from '@domain/ids'
import type { Scope } from '@domain/roles'
import { signingUp, type Asked } from '../fixtures/attempts'
import { anEvent, WHILE_OPEN } from '../fixtures/events'
import { aLecture, aRopeMorning, aWalk, ropePlan } from '../fixtures/contests'
import { dataOf, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'
import { CLERK, householdsOf, MOTHER, REVIEWER, STREET_ADMIN } from '../fixtures/town'
import { rosterReadings } from '../fixtures/rosterReadings'
import { gathering, SERIES } from '../fixtures/townEvents'

/** An event of the town to which the mother came with her child, and three dozen parties beside. */
const EVENT: EventId = 'ev_0_0'
const communityId = 'jincheng'
const community: Scope = { kind: 'community', id: communityId }

/** Asked of what is there in the town, the same each time. */
const asked = <E extends Endpoint>(endpoint: E, key: string, input: InputOf<E>, when?: string): Asked => ({
  endpoint: endpoint.name,
  ...(when ? { when } : {}),
  begin: (ground) => Promise.resolve({ ask: () => ground.call(key, endpoint, input) })
})

/** Somebody who told a telephone has a seat at an event of the clerk's. */
async function seated(ground: Ground, id: string) {
  const { ask } = await signingUp(ground, 2, 0)(id)
  dataOf(await ground.call(id, introduce, { name: '冯奶奶', phone: '05350001230' }))
  return dataOf(await ask()) as { readonly registrationId: string; readonly checkIn: { readonly code: string; readonly digits: string } }
}

const found = (when: string, by: (shown: { readonly code: string; readonly digits: string }) => InputOf<typeof findParty>['by']): Asked => ({
  endpoint: findParty.name,
  when,
  begin: async (ground, id) => {
    const { checkIn } = await seated(ground, id)
    return { ask: () => ground.call(CLERK, findParty, { eventId: `ev_${id}`, by: by(checkIn) }) }
  }
})

/** As many as an event may have, and nearly as many as may wait. */
async function fiveHundred(ground: Ground, id: string, overrides: Partial<EventFacts> = {}): Promise<void> {
  const event = anEvent({ ...overrides, _id: `ev_${id}`, capacity: { unit: 'person', units: 500, waitingLimit: 250 } })
  const { records, book } = gathering(event, householdsOf(communityId, 0).slice(0, 240))
  await ground.put('events', event)
  await ground.put('seatBooks', book)
  await ground.put('registrations', ...records)
}

const another = (digits: string): string => (digits === '0000' ? '0001' : '0000')

export const readings: readonly Asked[] = [
  asked(me, MOTHER, {}),
  asked(myData, MOTHER, {}),
  asked(listCommunities, MOTHER, {}),
  asked(listBuildings, MOTHER, { communityId }),
  asked(listEvents, MOTHER, {}),
  asked(listEvents, MOTHER, { communityId }, 'of a community'),
  asked(listEvents, MOTHER, { communityId, series: SERIES }, 'of a series'),
  asked(readEvent, MOTHER, { eventId: EVENT }),
  asked(readRegistration, MOTHER, { registrationId: `r_${EVENT}_${personOf(MOTHER)}` }),
  asked(myRegistrations, MOTHER, {}),
  asked(staffDay, CLERK, { communityId }),
  asked(staffDay, CLERK, { communityId, series: SERIES }, 'of a series'),
  asked(districtEvents, CLERK, { communityId, fromOn: '2026-11-01', toOn: '2026-11-30' }),
  asked(readStaffEvent, CLERK, { eventId: EVENT }),
  asked(posterCode, CLERK, { eventId: EVENT }),
  asked(wallWords, CLERK, { eventId: EVENT }),
  asked(roster, CLERK, { eventId: EVENT }),
  asked(readAlbum, CLERK, { eventId: EVENT }),
  asked(readPhotoFolder, CLERK, { eventId: EVENT }),
  asked(readPhotos, MOTHER, { eventId: EVENT }),
  ...rosterReadings,
  asked(exportEvent, CLERK, { eventId: EVENT, sheet: 'sign_ups' }),
  {
    endpoint: roster.name,
    when: 'of five hundred',
    begin: async (ground, id) => {
      await fiveHundred(ground, id)
      return { ask: () => ground.call(CLERK, roster, { eventId: `ev_${id}` }) }
    }
  },
  asked(listUnreached, CLERK, { eventId: EVENT }),
  {
    endpoint: listUnreached.name,
    when: 'of five hundred',
    begin: async (ground, id) => {
      await fiveHundred(ground, id, { movedAt: WHILE_OPEN })
      return { ask: () => ground.call(CLERK, listUnreached, { eventId: `ev_${id}` }) }
    }
  },
  asked(listGrants, REVIEWER, { scope: community }),
  asked(listGrants, STREET_ADMIN, { scope: community }, 'from the street'),
  asked(listPlaces, REVIEWER, { within: community, kind: 'building' }),
  asked(listPlaces, STREET_ADMIN, { within: community, kind: 'grid' }, 'from the street'),
  {
    endpoint: readInvitation.name,
    begin: async (ground, id) => {
      await ground.person(id)
      const { invitation } = dataOf(await ground.call(id, inviteFamily, { requestId: `r_${id}_invites_0000`, personIds: [personOf(id)] }))
      return { ask: () => ground.call(MOTHER, readInvitation, { invitation }) }
    }
  },
  {
    endpoint: readRoleInvitation.name,
    begin: async (ground, id) => {
      // tries are counted, so somebody who has made none
      await ground.person(id)
      const { code } = dataOf(await ground.call(REVIEWER, inviteToRole, { requestId: `r_${id}_role_000000`, role: 'community_staff', scope: community }))
      return { ask: () => ground.call(id, readRoleInvitation, { code }) }
    }
  },
  {
    endpoint: revealPhone.name,
    begin: async (ground, id) => {
      const { registrationId } = await seated(ground, id)
      return { ask: () => ground.call(CLERK, revealPhone, { eventId: `ev_${id}`, registrationId, reason: '没来，打电话问问' }) }
    }
  },
  {
    endpoint: openEnds.name,
    begin: async (ground, id) => {
      const over = { startAt: WHILE_OPEN - 2 * DAY, endAt: WHILE_OPEN - DAY }
      await ground.event({ _id: `ev_${id}_walk`, kind: 'volunteer_outing', plan: { kind: 'volunteer_outing', route: { from: '社区门口', to: '公园' } }, ...over })
      await ground.event({ _id: `ev_${id}_rope`, kind: 'competition', plan: ropePlan, ...over })
      return { ask: () => ground.call(CLERK, openEnds, { communityId }) }
    }
  },
  {
    endpoint: partnerHistory.name,
    begin: async (ground, id) => {
      await ground.event({ _id: `ev_${id}_joint`, status: 'finished', kind: 'volunteer_outing', plan: { kind: 'volunteer_outing', route: { from: '社区门口', to: '公园' } }, partners: ['区直机关幼儿园'], startAt: WHILE_OPEN - 2 * DAY, endAt: WHILE_OPEN - DAY })
      return { ask: () => ground.call(CLERK, partnerHistory, { communityId }) }
    }
  },
  {
    endpoint: readContest.name,
    begin: async (ground, id) => {
      await aRopeMorning(ground, `ev_${id}`, 12)
      return { ask: () => ground.call(CLERK, readContest, { eventId: `ev_${id}` }) }
    }
  },
  {
    endpoint: readOuting.name,
    begin: async (ground, id) => {
      await aWalk(ground, `ev_${id}`)
      return { ask: () => ground.call(CLERK, readOuting, { eventId: `ev_${id}` }) }
    }
  },
  {
    endpoint: readMyQuestions.name,
    begin: async (ground, id) => {
      await aLecture(ground, `ev_${id}`, MOTHER)
      return { ask: () => ground.call(MOTHER, readMyQuestions, { eventId: `ev_${id}` }) }
    }
  },
  {
    endpoint: readQuestions.name,
    begin: async (ground, id) => {
      await aLecture(ground, `ev_${id}`, MOTHER)
      return { ask: () => ground.call(CLERK, readQuestions, { eventId: `ev_${id}` }) }
    }
  },
  found('by a code', ({ code }) => ({ kind: 'code', code })),
  found('by digits', ({ digits }) => ({ kind: 'digits', digits }))
]

/** With the reason that is given. */
export const refused: readonly (Asked & { readonly reason: string })[] = [
  {
    endpoint: readResults.name,
    when: 'that are not out yet',
    reason: 'not_published',
    begin: async (ground, id) => {
      await aRopeMorning(ground, `ev_${id}`, 12)
      return { ask: () => ground.call(MOTHER, readResults, { eventId: `ev_${id}` }) }
    }
  },
  { ...found('by digits of nobody', ({ digits }) => ({ kind: 'digits', digits: another(digits) })), reason: 'unknown_code' },
  {
    endpoint: registerForEvent.name,
    when: 'that is full',
    reason: 'full',
    begin: (ground, id) => signingUp(ground, 1, 4)(id)
  },
  {
    endpoint: registerForEvent.name,
    when: 'by a stranger',
    reason: 'forbidden',
    begin: async (ground, id) => {
      await ground.event({ _id: `ev_${id}` })
      await ground.person(id)
      return { ask: () => ground.call(id, registerForEvent, { requestId: `r_${id}_stranger_00`, eventId: `ev_${id}`, personIds: [personOf(MOTHER)], consents: {} }) }
    }
  }
]
