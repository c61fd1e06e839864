/** One entry of the suggestion book (纳言献策本, state-machines.md §2.7): who may move it where, by when an answer is due, and what is asked of the clock. */
import { addDays, endOfDay, HOUR, localDateOf, startOfDay, type Instant, type LocalDate } from './calendar'
import { absent, is, isNot, push, set, unset, type Change, type Conditional } from './conditional'
import { accept, refuse, type Decision } from './decision'
import type { BuildingId, CommunityId, GridId, OpenId, PersonId, SuggestionId } from './ids'
import { addWorkingDays, workingDaysBetween } from './workingDays'

/** 环境卫生、停车、物业、安全、文体、养老、邻里、其他. */
export const suggestionCategories = ['tidiness', 'parking', 'property', 'safety', 'culture', 'elderly', 'neighbours', 'other'] as const
export type SuggestionCategory = (typeof suggestionCategories)[number]

/** `handed`: a resident gave it to the captain, and it is not in the book yet. */
export const suggestionStatuses = ['handed', 'declined', 'submitted', 'returned', 'merged', 'accepted', 'in_progress', 'escalated', 'replied', 'closed'] as const
export type SuggestionStatus = (typeof suggestionStatuses)[number]

/** 采纳、部分采纳、未采纳. */
export const verdicts = ['adopted', 'partly', 'not_adopted'] as const
export type Verdict = (typeof verdicts)[number]

export const suggestionSteps = ['taken', 'declined', 'amended', 'accepted', 'returned', 'merged', 'begun', 'escalated', 'street_took', 'street_answered', 'replied', 'confirmed', 'reopened'] as const
export type SuggestionStep = (typeof suggestionSteps)[number]

/** `words` are sealed; `clock` closed it. */
export type SuggestionDeed = { readonly requestId: string; readonly at: Instant; readonly by: PersonId | 'clock'; readonly what: SuggestionStep | 'written' | 'handed' | 'closed'; readonly words?: string }

/** Whose voice it is: a resident's whom the captain names or not, or one's who handed it over themselves. Names are sealed; nothing of it is left once it is forgotten. */
export type Voice = { readonly name?: string; readonly by?: PersonId; readonly account?: OpenId }

export type Suggestion = {
  readonly _id: SuggestionId
  readonly communityId: CommunityId
  readonly gridId: GridId
  readonly buildingId: BuildingId
  readonly voice: Voice
  readonly category: SuggestionCategory
  /** Sealed. */
  readonly text: string
  /** Photographs, as the cloud keeps them. */
  readonly files: readonly string[]
  readonly status: SuggestionStatus
  readonly at: Instant
  /** Whose entry it is; absent while it is only handed over. */
  readonly captainId?: PersonId
  /** The last day for the next step of those who work on it. */
  readonly dueOn?: LocalDate
  /** The day with which an answer that nobody contradicts stands. */
  readonly closesOn?: LocalDate
  readonly acceptedOn?: LocalDate
  readonly handlerId?: PersonId
  readonly reply?: { readonly verdict: Verdict; readonly text: string; readonly at: Instant; readonly by: PersonId; /** Working days from the acceptance. */ readonly days: number }
  readonly repliedAt?: Instant
  /** What came of it at the street, as staff heard it. */
  readonly street?: AtStreet
  /** What all may read of it, in the words of staff. */
  readonly shown?: { readonly summary: string; readonly answer: string; readonly at: Instant; readonly by: PersonId }
  readonly reopened?: true
  /** The entry that goes on for it. */
  readonly into?: SuggestionId
  /** Others go on in it. */
  readonly joined?: true
  readonly deeds: readonly SuggestionDeed[]
  /** When the clock looks at it next; absent where it has nothing to do. */
  readonly lookAt?: Instant
  /** Something happened of which not everybody was told. */
  readonly untoldAt?: Instant
  /** Points of its captain are not written down yet. */
  readonly unscoredAt?: Instant
  /** Those that are: each once, however often it is answered. */
  readonly scored?: readonly ScoredRule[]
  readonly forgetAt?: Instant
}

/** Who took it at the street, under which reference and when; and what was answered. Who and what are sealed where they lie. */
export type AtStreet = { readonly takenBy: string; readonly reference?: string; readonly takenOn: LocalDate; readonly answer?: string; readonly answeredOn?: LocalDate }

/** What the book earns its captain. */
export type ScoredRule = 'accepted' | 'adopted'

/** Working days to accept or return; to answer; and where the street has to help. */
export const ACCEPT_DAYS = 2
export const REPLY_DAYS = 7
export const ESCALATED_DAYS = 15
/** Days after which an answer stands (suggest.autoCloseD). */
export const CLOSE_DAYS = 15
export const MOST_SUGGESTION_DEEDS = 40
export const LONGEST_SUGGESTION = 1000
export const MOST_SUGGESTION_PHOTOS = 6
/** So many that a resident handed over may wait for the captain. */
export const MOST_HANDED = 3

type Rule = { readonly from: readonly SuggestionStatus[]; readonly to: SuggestionStatus }

/** From which states each step leads, and where to. */
const rules: Readonly<Record<SuggestionStep, Rule>> = {
  taken: { from: ['handed'], to: 'submitted' },
  declined: { from: ['handed'], to: 'declined' },
  amended: { from: ['returned'], to: 'submitted' },
  accepted: { from: ['submitted'], to: 'accepted' },
  returned: { from: ['submitted'], to: 'returned' },
  merged: { from: ['submitted', 'accepted', 'in_progress'], to: 'merged' },
  begun: { from: ['accepted'], to: 'in_progress' },
  escalated: { from: ['accepted', 'in_progress'], to: 'escalated' },
  street_took: { from: ['escalated'], to: 'escalated' },
  street_answered: { from: ['escalated'], to: 'escalated' },
  replied: { from: ['accepted', 'in_progress', 'escalated'], to: 'replied' },
  confirmed: { from: ['replied'], to: 'closed' },
  reopened: { from: ['replied'], to: 'in_progress' }
}

/** Whether it is in the book: what was only handed over is between the resident and the captain. */
export const isInBook = ({ status }: Pick<Suggestion, 'status'>): boolean => status !== 'handed' && status !== 'declined'

/** Entries that somebody accepted and nobody answered yet. */
export const workingStatuses = ['accepted', 'in_progress', 'escalated'] as const satisfies readonly SuggestionStatus[]

export const stepRefusals = ['not_now', 'too_many'] as const
type StepRefusal = (typeof stepRefusals)[number]
export type MergingRefusal = StepRefusal | 'not_mergeable'

/** Whether an entry can go that way now; an answer is contradicted once, and the street answers what somebody there took. */
export function decideStep({ status, reopened, street, deeds }: Pick<Suggestion, 'status' | 'reopened' | 'street' | 'deeds'>, step: SuggestionStep): Decision<SuggestionStatus, StepRefusal> {
  const { from, to } = rules[step]
  if (!from.includes(status) || (step === 'reopened' && reopened) || (step === 'street_answered' && !street)) return refuse('not_now')
  return deeds.length < MOST_SUGGESTION_DEEDS ? accept(to) : refuse('too_many', { limit: MOST_SUGGESTION_DEEDS })
}

/** Whether one entry can go on for another: one of the same community on which somebody works. What others went into stays, so that all hear the answer. */
export function decideMerging(suggestion: Suggestion, into: Suggestion | null): Decision<true, MergingRefusal> {
  const decision = decideStep(suggestion, 'merged')
  if (!decision.accepted) return decision
  const fits = !suggestion.joined && into !== null && into._id !== suggestion._id && into.communityId === suggestion.communityId && workingStatuses.some((status) => status === into.status)
  return fits ? accept(true) : refuse('not_mergeable')
}

const REMIND_AT = 9 * HOUR
/** In the morning of the last day, and once it is over. */
const due = (dueOn: LocalDate): Change => ({ dueOn: set(dueOn), lookAt: set(startOfDay(dueOn) + REMIND_AT) })
const notDue: Change = { dueOn: unset, lookAt: unset }

/** What a step does to the deadlines; `on` is its day. */
function deadlines({ acceptedOn = '' }: Pick<Suggestion, 'acceptedOn'>, step: SuggestionStep, on: LocalDate): Change {
  switch (step) {
    case 'taken':
    case 'amended':
      return due(addWorkingDays(on, ACCEPT_DAYS))
    case 'accepted':
      return { acceptedOn: set(on), ...due(addWorkingDays(on, REPLY_DAYS)) }
    case 'escalated':
      return due(addWorkingDays(acceptedOn || on, ESCALATED_DAYS))
    case 'reopened':
      // what was shown to all is no longer so
      return { reopened: set(true), closesOn: unset, shown: unset, ...due(addWorkingDays(on, REPLY_DAYS)) }
    case 'replied':
      return { ...notDue, closesOn: set(addDays(on, CLOSE_DAYS)), lookAt: set(endOfDay(addDays(on, CLOSE_DAYS))) }
    case 'begun':
    case 'street_took':
    case 'street_answered':
      return {}
    default:
      return { ...notDue, closesOn: unset }
  }
}

/** What nobody does with an entry of their own: it is accepted, goes on elsewhere and is answered by another (INV-C4). */
const othersSteps: readonly SuggestionStep[] = ['accepted', 'merged', 'replied']
export const isForOthers = (step: SuggestionStep): boolean => othersSteps.includes(step)

/** What is told to whoever wrote it or handed it over. */
const toldSteps: readonly SuggestionStep[] = ['returned', 'street_answered', 'replied', 'declined', 'merged']

/** The step as one write on what was read; `more` is what the step itself brings. */
export const takeStep = (suggestion: Suggestion, step: SuggestionStep, deed: SuggestionDeed, more: Change = {}): Conditional => ({
  when: { all: { status: is(suggestion.status), 'deeds.requestId': isNot(deed.requestId), [`deeds.${MOST_SUGGESTION_DEEDS - 1}`]: absent } },
  then: { status: set(rules[step].to), deeds: push(deed), ...deadlines(suggestion, step, localDateOf(deed.at)), ...(toldSteps.includes(step) ? { untoldAt: set(deed.at) } : {}), ...(step === 'accepted' || step === 'replied' ? { unscoredAt: set(deed.at) } : {}), ...more }
})

/** What its captain is owed for and has not got yet, with the day on which it came about. */
export function owedFor({ acceptedOn, reply, scored = [] }: Pick<Suggestion, 'acceptedOn' | 'reply' | 'scored'>): readonly { readonly ruleId: ScoredRule; readonly on: LocalDate }[] {
  const accepted = acceptedOn ? [{ ruleId: 'accepted' as const, on: acceptedOn }] : []
  const adopted = reply?.verdict === 'adopted' ? [{ ruleId: 'adopted' as const, on: localDateOf(reply.at) }] : []
  return [...accepted, ...adopted].filter(({ ruleId }) => !scored.includes(ruleId))
}

/** The answer with its obligatory words. */
export const replyOf = ({ acceptedOn }: Pick<Suggestion, 'acceptedOn'>, verdict: Verdict, text: string, by: PersonId, at: Instant): NonNullable<Suggestion['reply']> => ({ verdict, text, at, by, days: workingDaysBetween(acceptedOn ?? localDateOf(at), localDateOf(at)) })

/** An entry as the captain writes it into the book. */
export const written = (on: LocalDate): Pick<Suggestion, 'status' | 'dueOn' | 'lookAt'> => {
  const dueOn = addWorkingDays(on, ACCEPT_DAYS)
  return { status: 'submitted', dueOn, lookAt: startOfDay(dueOn) + REMIND_AT }
}

export const isOverdue = ({ dueOn }: Pick<Suggestion, 'dueOn'>, on: LocalDate): boolean => dueOn !== undefined && dueOn < on

/** What the clock does with an entry at which it looks: closes an answer that nobody contradicted, or reminds, on the last day and once more when it is over. */
export function clockwork(suggestion: Suggestion, now: Instant): { readonly reminds: boolean; readonly step: Conditional } {
  const { status, lookAt = 0, dueOn = '' } = suggestion
  const asRead = { status: is(status), lookAt: is(lookAt) }
  if (status === 'replied') return { reminds: false, step: { when: { all: asRead }, then: { status: set('closed'), lookAt: unset, deeds: push({ requestId: 'closed', at: now, by: 'clock', what: 'closed' } satisfies SuggestionDeed) } } }
  const again = endOfDay(dueOn) + REMIND_AT
  return { reminds: true, step: { when: { all: asRead }, then: { lookAt: lookAt < again ? set(again) : unset } } }
}

/** Working days in the middle of all that were answered; null where none was. */
export function medianDays(answered: readonly Pick<Suggestion, 'reply'>[]): number | null {
  const days = answered.flatMap(({ reply }) => (reply ? [reply.days] : [])).sort((one, other) => one - other)
  const [lower, upper] = [days[Math.floor((days.length - 1) / 2)], days[Math.floor(days.length / 2)]]
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2
}

const TITLE = 24
/** How a text begins: until it first stops for breath. */
export const titleOf = (text: string): string => [...(text.split(/[\n\p{Po}]/u).find((part) => part.trim() !== '') ?? '').trim()].slice(0, TITLE).join('')

/** Who may take which steps, where the state lets them. */
export const captainSteps = ['taken', 'declined', 'amended', 'confirmed', 'reopened'] as const satisfies readonly SuggestionStep[]
export const crewSteps = ['accepted', 'returned', 'merged', 'begun'] as const satisfies readonly SuggestionStep[]
export const staffSteps = ['escalated', 'street_took', 'street_answered', 'replied'] as const satisfies readonly SuggestionStep[]

/** Without whoever spoke; their words stay with the office (data.md §3.7). */
export const forgottenVoice = ({ deeds }: Pick<Suggestion, 'deeds'>): Change => ({ voice: set({}), ...(deeds[0]?.what === 'handed' ? { 'deeds.0.by': set('') } : {}) })

/** Once its time is over, without what was photographed as well. */
export const forgottenSuggestion = (suggestion: Pick<Suggestion, 'deeds'>): Change => ({ ...forgottenVoice(suggestion), files: set([]), forgetAt: unset })
