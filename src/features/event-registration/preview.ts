/** The rule of signing up, asked by the screen before the cloud is asked: who is likely to come, what is still missing, what would be refused. */
import type { MeView, PersonView } from '@contract/account'
import type { EventView } from '@contract/event'
import { clock, localDateOf, type Instant } from '@domain/calendar'
import type { EventStatus, Phase } from '@domain/event'
import type { PersonId } from '@domain/ids'
import { isAdult, type PersonFacts } from '@domain/person'
import { decideRegistration, participantsOf, signsForNobody, youngOf, type PartyFacts, type RegistrationRefusal } from '@domain/registration'

type Rule = ReturnType<typeof decideRegistration>
export type Given = Pick<PartyFacts, 'guardianConsent' | 'healthNoticeRead' | 'guardianPhone'>
export type Asked = { readonly consent: boolean; readonly health: boolean; readonly guardianPhone: boolean }

const everything: Given = { guardianConsent: true, healthNoticeRead: true, guardianPhone: true }

const statuses: Readonly<Partial<Record<Phase, EventStatus>>> = { draft: 'draft', cancelled: 'cancelled', finished: 'finished' }

// the clock of a phone may be wrong, so it is held within what the cloud has said about the event
function momentFor({ phase, opensAt, closesAt }: EventView): Instant {
  if (phase === 'not_open_yet') return Math.min(clock(), opensAt - 1)
  if (phase === 'open' || phase === 'waiting_list' || phase === 'full') return Math.min(Math.max(clock(), opensAt), closesAt - 1)
  return clock()
}

const factsOf = ({ personId, name, birth }: PersonView): PersonFacts => ({ _id: personId, name, ...(birth ? { birth } : {}) })

export const personsOf = ({ family }: MeView, chosen: readonly PersonId[]): readonly PersonView[] => family.filter(({ personId }) => chosen.includes(personId))

const signerIsAdult = (event: EventView, { me }: MeView): boolean => me !== undefined && isAdult(factsOf(me), localDateOf(momentFor(event)))

const isChildAt = ({ startAt }: EventView, person: PersonView): boolean => !isAdult(factsOf(person), localDateOf(startAt))

/** Those of the chosen who are children: where children are counted, they alone take places. */
export const childrenAmong = (event: EventView, me: MeView, chosen: readonly PersonId[]): readonly PersonView[] => personsOf(me, chosen).filter((person) => isChildAt(event, person))

/** The event is for children, and a grown-up has chosen none. */
export const wantsChild = (event: EventView, me: MeView, chosen: readonly PersonId[]): boolean =>
  event.seats.unit !== 'person' && signerIsAdult(event, me) && childrenAmong(event, me, chosen).length === 0

/** The same, whoever is chosen: nobody in the family is a child. */
export const lacksChildren = (event: EventView, me: MeView): boolean => wantsChild(event, me, me.family.map(({ personId }) => personId))

/** What the rule says to these persons, given what was ticked and filled in. */
export function decide(event: EventView, me: MeView, chosen: readonly PersonId[], given: Given): Rule {
  const now = momentFor(event)
  const persons = personsOf(me, chosen).map(factsOf)
  const homeCommunityId = me.me?.communityId
  return decideRegistration(
    { ...event, status: statuses[event.phase] ?? 'published', capacity: { unit: event.seats.unit, units: event.seats.capacity, waitingLimit: 0 } },
    {
      ...given,
      participants: participantsOf(persons, event.startAt),
      young: youngOf(persons, now),
      signerIsAdult: signerIsAdult(event, me),
      ...(homeCommunityId ? { homeCommunityId } : {})
    },
    now
  )
}

const reasonOf = (answer: Rule): RegistrationRefusal | null => (answer.accepted ? null : answer.reason)

/** Which ticks and fields these persons need: whatever the rule would miss. */
export function askedOf(event: EventView, me: MeView, chosen: readonly PersonId[]): Asked {
  const complete = reasonOf(decide(event, me, chosen, everything))
  const wanting = (without: Partial<Given>) => reasonOf(decide(event, me, chosen, { ...everything, ...without })) !== complete
  return { consent: wanting({ guardianConsent: false }), health: wanting({ healthNoticeRead: false }), guardianPhone: wanting({ guardianPhone: false }) }
}

/** What would be refused whoever comes, for saying it before anything is filled in. */
export function refusedAnyway(event: EventView, me: MeView): RegistrationRefusal | null {
  const reason = reasonOf(decide(event, me, [], everything))
  if (reason === 'own_community_only' || reason === 'cancelled' || reason === 'closed' || reason === 'not_open_yet') return reason
  const births = me.family.map(({ birth }) => birth)
  return signsForNobody(me.me?.birth, births, momentFor(event)) ? 'guardian_needed' : null
}

export const isTooYoungOrOld = (event: EventView, me: MeView, personId: PersonId): boolean => reasonOf(decide(event, me, [personId], everything)) === 'age'

const isSelf = ({ relation }: PersonView): boolean => relation === 'self'

/** Who arrives chosen: oneself, or the only relative whom the event suits, with oneself where the rule wants company; nobody but oneself where there is a choice to make, and not even oneself where the event is for others. */
export function likelyParty(event: EventView, me: MeView): readonly PersonId[] {
  const inside = new Set(event.mine.map(({ personId }) => personId))
  const free = me.family.filter(({ personId }) => !inside.has(personId))
  const self = free.filter(isSelf).map(({ personId }) => personId)
  const suits = (party: readonly PersonId[]) => party.length > 0 && decide(event, me, party, everything).accepted
  if (suits(self)) return self
  const parties = free.filter((one) => !isSelf(one)).flatMap(({ personId }) => [[personId], [...self, personId]].filter(suits).slice(0, 1))
  const [only] = parties
  if (only && parties.length === 1) return only
  const forOthers = event.seats.unit === 'child' && signerIsAdult(event, me)
  return forOthers || self.some((personId) => isTooYoungOrOld(event, me, personId)) ? [] : self
}
