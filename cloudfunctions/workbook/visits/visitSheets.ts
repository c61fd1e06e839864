/** 走访台账 and 走访汇总 of some days, filled from the visits themselves. */
import { localParts, type Instant, type LocalDate } from '@domain/calendar'
import type { CareTask } from '@domain/careTask'
import type { Elder } from '@domain/elder'
import type { BuildingId, ElderId, PersonId } from '@domain/ids'
import type { Visit } from '@domain/visiting'
import { copy as words } from '../copy'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

export type Page = {
  readonly community: string
  readonly fromOn: LocalDate
  readonly toOn: LocalDate
  /** Those that stand, the first first, and how many wait for a reviewer. */
  readonly visits: readonly Visit[]
  readonly waiting: number
  readonly elders: ReadonlyMap<ElderId, Elder>
  readonly buildings: ReadonlyMap<BuildingId, { readonly name: string; readonly order: number }>
  readonly persons: ReadonlyMap<PersonId, { readonly name: string }>
  readonly tasks: ReadonlyMap<string, CareTask>
  /** Name and room as far as they are shown. */
  readonly nameOf: (elder: Elder) => string
  readonly roomOf: (elder: Elder) => string
  readonly note: string
}

const ROW_HEIGHT = 22

const titled = ({ community, fromOn, toOn, waiting, note }: Page, kind: keyof typeof copy.names): readonly string[] => [
  words.title(community, copy.names[kind]),
  copy.period(fromOn, toOn),
  ...(waiting > 0 ? [copy.waiting(waiting)] : []),
  note
]

export const taskIdsOf = ({ _id, needs }: Visit): readonly string[] => needs.map((need) => `${_id}_${need}`)
const tasksOf = ({ tasks }: Page, visit: Visit): readonly CareTask[] => taskIdsOf(visit).flatMap((id) => tasks.get(id) ?? [])
const endOf = ({ deeds }: CareTask): Instant => deeds.find(({ what }) => what === 'done')?.at ?? 0
const isDone = ({ status }: CareTask): boolean => status === 'done'
const dayOf = (moment: Instant): string => copy.day(localParts(moment))

export function ledgerSheet(page: Page): Sheet {
  const { elders, buildings, persons } = page
  const { ledger: headers } = copy
  const rows = page.visits.map((visit, index): readonly Value[] => {
    const elder = elders.get(visit.elderId)
    const tasks = tasksOf(page, visit)
    return [
      index + 1,
      dayOf(visit.at),
      elder && page.nameOf(elder),
      elder && copy.home(buildings.get(elder.buildingId)?.name ?? '', elder.entrance, page.roomOf(elder)),
      persons.get(visit.by)?.name,
      copy.met(visit.outcome === 'elder'),
      visit.needs.map(copy.need).join(copy.and),
      tasks.map(({ need, status }) => copy.task(need, status)).join(copy.and),
      tasks.length > 0 && tasks.every(isDone) ? dayOf(Math.max(...tasks.map(endOf))) : undefined
    ]
  })
  return {
    name: copy.names.ledger,
    titles: titled(page, 'ledger'),
    columns: [
      { header: headers.number, width: 6 }, { header: headers.on, width: 12 }, { header: headers.name, width: 10 }, { header: headers.home, width: 18 }, { header: headers.by, width: 10 }, { header: headers.met, width: 10 },
      { header: headers.needs, width: 20, align: 'left' }, { header: headers.tasks, width: 28, align: 'left' }, { header: headers.done, width: 12 }
    ],
    rows,
    landscape: true,
    rowHeight: ROW_HEIGHT
  }
}

/** By building, never by who went there: it is no score of anybody. */
export function countSheet(page: Page): Sheet {
  const { elders, buildings } = page
  const { summary: headers } = copy
  const byBuilding = new Map<BuildingId, readonly Visit[]>()
  for (const visit of page.visits) {
    const buildingId = elders.get(visit.elderId)?.buildingId ?? ''
    byBuilding.set(buildingId, [...(byBuilding.get(buildingId) ?? []), visit])
  }
  const order = (buildingId: BuildingId) => buildings.get(buildingId)?.order ?? Infinity
  const counted = (name: string, visits: readonly Visit[]): readonly Value[] => {
    const tasks = visits.flatMap((visit) => tasksOf(page, visit))
    const done = tasks.filter(isDone).length
    return [name, visits.length, new Set(visits.map(({ elderId }) => elderId)).size, visits.filter(({ outcome }) => outcome === 'elder').length, tasks.length, done, tasks.length - done]
  }
  return {
    name: copy.names.summary,
    titles: titled(page, 'summary'),
    columns: [headers.building, headers.visits, headers.elders, headers.met, headers.needs, headers.done, headers.open].map((header, place) => ({ header, width: place === 0 ? 16 : 12 })),
    rows: [...[...byBuilding].sort(([one], [other]) => order(one) - order(other)).map(([buildingId, visits]) => counted(buildings.get(buildingId)?.name ?? '', visits)), counted(copy.all, page.visits)],
    rowHeight: ROW_HEIGHT
  }
}
