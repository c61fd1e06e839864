/** The sheets of one event on their way out, and what came of the last one. */
import { me } from '@contract/account'
import { readStaffEvent, type StaffEventView } from '@contract/eventDesk'
import { readResults } from '@contract/eventContest'
import { eventSheets, exportEvent, type EventSheet } from '@contract/workbook'
import { call } from '@platform/client'
import { copyText } from '@platform/clipboard'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'
import { useWorkbook, type Taken } from '@platform/useWorkbook'
import { workplacesOf } from '@platform/workplaces'
import { useState } from 'react'
import { briefOf, refusals } from './copy'

export type Papers = {
  readonly query: Query<StaffEventView, never>
  readonly sheets: readonly EventSheet[]
  readonly reviewer: boolean
  readonly taken: Taken | null
  readonly make: (sheet: EventSheet, unmaskedFor?: string) => Promise<void>
  readonly brief: string | null
  readonly copyBrief: () => Promise<void>
  /** What came of copying it; null before. */
  readonly copied: boolean | null
  readonly asking: boolean
  readonly ask: (asking: boolean) => void
}

export function usePapers(): Papers {
  const { id = '' } = useParams()
  const query = useQuery(readStaffEvent, { eventId: id })
  const known = useQuery(me, {})
  const event = query.data
  const competition = event?.kind === 'competition'
  const results = useQuery(readResults, competition ? { eventId: id } : null)
  const { taken, take } = useWorkbook(refusals)
  const [copied, setCopied] = useState<boolean | null>(null)
  const [asking, ask] = useState(false)

  const make = async (sheet: EventSheet, unmaskedFor?: string) => {
    setCopied(null)
    await take(() => call(exportEvent, { eventId: id, sheet, ...(unmaskedFor ? { unmaskedFor } : {}) }))
    ask(false)
  }

  const awards = Object.entries((results.data?.rows ?? []).reduce<Readonly<Record<string, number>>>((counts, { award }) => (award ? { ...counts, [award]: (counts[award] ?? 0) + 1 } : counts), {}))
  const brief = event && (event.status === 'finished' || event.phase === 'over' || event.phase === 'running')
    ? briefOf({
        kind: event.kind, title: event.title, organiser: event.organiser, partners: event.partners, place: event.place, startAt: event.startAt,
        present: event.present, registered: event.seatedPersons, agenda: event.agenda.map(({ title }) => title), instructors: event.instructors.map(({ name, title }) => `${title ?? ''}${name}`), awards, photos: event.photos ?? 0
      })
    : null

  return {
    query,
    sheets: eventSheets.filter((sheet) => sheet !== 'scores' || competition),
    reviewer: workplacesOf(known.data).some((place) => place.communityId === event?.communityId && place.reviewer),
    taken,
    make,
    brief,
    copyBrief: async () => setCopied(await copyText(brief ?? '')),
    copied,
    asking,
    ask
  }
}
