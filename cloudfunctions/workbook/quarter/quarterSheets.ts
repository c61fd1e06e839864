/** 季度积分排名, 计票单 and 优秀楼长名单, filled from what was frozen, counted and published. */
import { localParts } from '@domain/calendar'
import { categories } from '@domain/captains'
import { electionOf, type Evaluation } from '@domain/evaluation'
import type { HonourBoard } from '@domain/honour'
import type { PersonId } from '@domain/ids'
import { monthsOf } from '@domain/points'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

type Titled = { readonly evaluation: Evaluation; readonly community: string; readonly note: string }

const ROW_HEIGHT = 22
const SIGNING_HEIGHT = 33

const titled = ({ evaluation, community, note }: Titled, sheet: keyof typeof copy.names, ...more: readonly string[]): readonly string[] =>
  [`${community} ${copy.names[sheet]}`, copy.quarter(evaluation.quarter), ...more, note]

/** Of the round in which everybody stood; a run-off is on the count sheet. */
const votesIn = ({ rounds }: Evaluation): Readonly<Record<PersonId, number>> => rounds.flatMap(({ count }) => (count && !count.void ? [count.votes] : []))[0] ?? {}
const chosenIn = (evaluation: Evaluation): readonly PersonId[] => categories.flatMap((category) => electionOf(evaluation)?.[category].chosen ?? [])

export function rankingSheet(page: Titled): Sheet {
  const { evaluation } = page
  const { ranking: words } = copy
  const { snapshot, quarter } = evaluation
  const [votes, chosen] = [votesIn(evaluation), chosenIn(evaluation)]
  return {
    name: copy.names.ranking,
    titles: titled(page, 'ranking', copy.frozen(localParts(snapshot.at), snapshot.reason)),
    columns: [
      { header: words.rank, width: 7 }, { header: words.name, width: 12 }, { header: words.category, width: 12 }, { header: words.building, width: 14 }, ...monthsOf(quarter).map((month) => ({ header: copy.month(month), width: 8 })),
      { header: words.total, width: 10 }, { header: words.votes, width: 8 }, { header: words.chosen, width: 10 }
    ],
    rows: snapshot.standings.map(({ personId, name, category, buildings, byMonth, total, rank }): readonly Value[] => [rank, name, copy.category[category], buildings.join(copy.and), ...byMonth, total, votes[personId], chosen.includes(personId) ? copy.chosen : undefined]),
    foot: copy.signed,
    landscape: true,
    rowHeight: ROW_HEIGHT
  }
}

/** Sums alone: of each round who had how many, how many abstained, and how many cast. */
export function countSheet(page: Titled): Sheet {
  const { evaluation } = page
  const { count: words } = copy
  const names = new Map(evaluation.snapshot.standings.map(({ personId, name }) => [personId, name]))
  const chosen = chosenIn(evaluation)
  const nameOf = (personId: PersonId) => names.get(personId) ?? ''
  const rows = evaluation.rounds.flatMap(({ number, count, slate, seats }): readonly (readonly Value[])[] => {
    if (!count) return []
    if (count.void) return [[number, undefined, undefined, undefined, undefined, copy.void(count.ballots, count.voters)]]
    return categories.filter((category) => seats[category] > 0 && slate[category].length > 0).flatMap((category): readonly (readonly Value[])[] => [
      ...[...slate[category]].sort((one, other) => (count.votes[other] ?? 0) - (count.votes[one] ?? 0)).map((personId) => [number, copy.category[category], nameOf(personId), count.votes[personId] ?? 0, chosen.includes(personId) ? copy.chosen : undefined, undefined]),
      [number, copy.category[category], copy.abstained, count.abstained[category], undefined, copy.votes]
    ])
  })
  const counted = evaluation.rounds.flatMap(({ number, count }) => (count && !count.void ? [copy.counted(number, count.voters, count.ballots, count.papers)] : []))
  const decided = evaluation.decided.map(({ category, chosen: those, attendees, text }) => copy.committee(copy.category[category], those.map(nameOf).join(copy.and), attendees.join(copy.and), text))
  return {
    name: copy.names.count,
    titles: titled(page, 'count', ...counted, copy.secret),
    columns: [{ header: words.round, width: 7 }, { header: words.category, width: 14 }, { header: words.name, width: 14 }, { header: words.votes, width: 9 }, { header: words.chosen, width: 11 }, { header: words.note, width: 30 }],
    rows,
    foot: copy.countSigned,
    ...(decided.length > 0 ? { minutes: decided.join('\n') } : {}),
    rowHeight: ROW_HEIGHT
  }
}

/** As the board shows them: whoever did not agree is masked here too, and of one that was taken down only why. */
export function honoursSheet(page: Titled, board: HonourBoard): Sheet {
  const { honours: words } = copy
  const { amendments, withdrawn } = page.evaluation
  const rows = withdrawn ? [] : categories.flatMap((category) => board.honoured[category].map(({ name, building }): readonly Value[] => [copy.category[category], name, building, undefined, undefined]))
  return {
    name: copy.names.honours,
    titles: titled(page, 'honours', withdrawn ? copy.withdrawn(localParts(withdrawn.at), withdrawn.reason) : copy.board(board.ballots)),
    columns: [{ header: words.number, width: 6 }, { header: words.category, width: 14 }, { header: words.name, width: 14 }, { header: words.building, width: 14 }, { header: words.signature, width: 20 }, { header: words.note, width: 14 }],
    rows: rows.map((row, index) => [index + 1, ...row]),
    foot: copy.signed,
    ...(amendments.length > 0 && !withdrawn ? { minutes: amendments.map(({ text }) => copy.amended(text)).join('\n') } : {}),
    rowHeight: SIGNING_HEIGHT
  }
}
