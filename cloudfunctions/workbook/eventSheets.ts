/** 报名表, 签到表 and 成绩表 of an event (excel.md §4), each filled from what was entered once. */
import { localDateOf, localParts } from '@domain/calendar'
import { awardsOf, emptyContest, ofThose, ranking, valueOf, type Contest } from '@domain/contest'
import type { ContestPlan } from '@domain/eventPlan'
import type { BuildingId, PersonId } from '@domain/ids'
import { maskedPhone } from '@domain/masking'
import { ageOf } from '@domain/person'
import type { Registration } from '@domain/registration'
import { personsSeated, standingOf } from '@domain/seatBook'
import { photoAnswer } from '../event/photoAnswers'
import { inOrder, phoneOf, type RosterFacts } from '../event/rosterView'
import { copy } from './copy'
import type { Sheet, Value } from './sheet'

export type Page = {
  readonly facts: RosterFacts
  readonly community: string
  readonly buildings: ReadonlyMap<BuildingId, string>
  readonly open: (sealed: string) => string
  readonly masked: boolean
  /** Below the title: when it was made, or for what it alone may be used. */
  readonly note: string
}

/** A4 portrait holds twenty rows of this height below titles and header (excel.md). */
const SIGNING_HEIGHT = 33
const SIGNING_ROWS = 20
const ROW_HEIGHT = 20
const WALK_INS = 5

const titlesOf = ({ facts: { event }, note }: Page, sheet: keyof typeof copy.names, withNote: boolean): readonly string[] => [
  copy.title(event.title, copy.names[sheet]),
  copy.where(localParts(event.startAt), event.place.name),
  ...(withNote ? [note] : [])
]

/** The telephone on which a party is reached, as far as this sheet shows it. */
function shownPhone({ facts, open, masked }: Page, registration: Registration): string {
  const sealed = phoneOf(registration, facts.persons.get(registration.createdBy))
  if (!sealed) return ''
  return masked ? maskedPhone(open(sealed)) : open(sealed)
}

const buildingOf = ({ facts, buildings }: Page, personId: PersonId): string => buildings.get(facts.persons.get(personId)?.buildingId ?? '') ?? ''

export function signUpSheet(page: Page): Sheet {
  const { facts } = page
  const { signUps: words } = copy
  const rows = inOrder(facts).flatMap((registration) => registration.participants.map(({ personId, age, adult }): readonly Value[] => {
    const phone = shownPhone(page, registration)
    const signer = facts.persons.get(registration.createdBy)
    const photo = photoAnswer(facts.photos.get(registration._id), personId)
    const byStaff = registration.onBehalf === 'staff'
    const notes = [...(facts.book.seated[registration._id]?.byHand ? [copy.byHand] : []), ...(photo === undefined ? [] : [photo ? copy.photoYes : copy.photoNo])]
    const parent = !adult && !byStaff
    return [
      facts.persons.get(personId)?.name,
      // sex is not asked of anybody who signs up; the column is there for whoever wants to write it in
      undefined,
      age ?? undefined,
      byStaff ? copy.staff : personId === registration.createdBy ? copy.self : copy.family,
      parent ? undefined : phone,
      page.community,
      buildingOf(page, personId),
      parent ? signer?.name : undefined,
      parent ? phone : undefined,
      copy.when(localParts(registration.at)),
      copy.standing(standingOf(facts.book, registration._id)),
      notes.join(copy.and)
    ]
  }))
  return {
    name: copy.names.sign_ups,
    titles: titlesOf(page, 'sign_ups', true),
    columns: [
      { header: words.number, width: 6 }, { header: words.name, width: 10 }, { header: words.sex, width: 6 }, { header: words.age, width: 6 }, { header: words.relation, width: 12 }, { header: words.phone, width: 15 },
      { header: words.community, width: 12 }, { header: words.building, width: 10 }, { header: words.parent, width: 10 }, { header: words.parentPhone, width: 15 }, { header: words.at, width: 20 }, { header: words.standing, width: 11 }, { header: words.note, width: 18, align: 'left' }
    ],
    rows: rows.map((row, index) => [index + 1, ...row]),
    landscape: true,
    rowHeight: ROW_HEIGHT
  }
}

export function signInSheet(page: Page): Sheet {
  const { facts } = page
  const { signIn: words } = copy
  const seated = inOrder(facts).filter(({ _id }) => facts.book.seated[_id])
  const rows = seated.flatMap((registration) => registration.participants.map(({ personId }): readonly Value[] => {
    const here = facts.book.present[personId]
    return [facts.persons.get(personId)?.name, buildingOf(page, personId), shownPhone(page, registration), undefined, here ? copy.time(localParts(here.at)) : undefined, undefined]
  }))
  return {
    name: copy.names.sign_in,
    titles: titlesOf(page, 'sign_in', !page.masked),
    columns: [{ header: words.number, width: 5 }, { header: words.name, width: 10 }, { header: words.building, width: 9 }, { header: words.phone, width: 14 }, { header: words.signature, width: 15 }, { header: words.at, width: 9 }, { header: words.note, width: 9 }],
    rows: rows.map((row, index) => [index + 1, ...row]),
    blank: WALK_INS,
    rowsPerPage: SIGNING_ROWS,
    rowHeight: SIGNING_HEIGHT
  }
}

/** Before the morning a form to write on, afterwards the record of it. */
export function scoreSheet(page: Page, stored: Contest | null): Sheet {
  const { event, book, persons } = page.facts
  const plan = event.plan as ContestPlan
  const contest = ofThose(stored ?? emptyContest(event._id, plan), personsSeated(book))
  const ranked = new Map(ranking(contest, plan.measure).map((one) => [one.personId, one]))
  const { titles } = awardsOf([...ranked.values()], plan)
  const { scores: words } = copy
  const entrants = Object.entries(contest.numbers).sort(([, one], [, other]) => one - other)
  const attempts = Array.from({ length: plan.measure.attempts }, (_, index) => index)
  const rows = entrants.map(([personId, number]): readonly Value[] => {
    const person = persons.get(personId)
    const score = contest.scores[personId]
    const age = person ? (ageOf(person, localDateOf(event.startAt)) ?? undefined) : undefined
    const gift = contest.gifts[personId]
    const best = score?.ended === 'finished' ? valueOf(plan.measure, score.attempts) : undefined
    return [number, person?.name, age, ...attempts.map((index) => score?.attempts[index]), best ?? (score && copy.ending(score.ended)), ranked.get(personId)?.place, titles[personId], ...(plan.gift ? [gift && copy.received(gift.to, age, localParts(gift.at))] : []), undefined]
  })
  return {
    name: copy.names.scores,
    titles: titlesOf(page, 'scores', !page.masked),
    columns: [
      { header: words.number, width: 8 }, { header: words.name, width: 12 }, { header: words.age, width: 7 }, ...attempts.map((index) => ({ header: words.attempt(index), width: 13 })),
      { header: plan.measure.counts === 'sum' ? words.total : words.best, width: 12 }, { header: words.place, width: 7 }, { header: words.award, width: 12 }, ...(plan.gift ? [{ header: words.gift, width: 15 }] : []), { header: words.signature, width: 18 }
    ],
    rows,
    rowHeight: SIGNING_HEIGHT
  }
}
