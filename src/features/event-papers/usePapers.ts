/** The sheets of one event on their way out, and what came of the last one. */
import { me } from '@contract/account'
import { readStaffEvent, type StaffEventView } from '@contract/eventDesk'
import { readResults } from '@contract/eventContest'
import { eventSheets, exportEvent, type EventSheet } from '@contract/workbook'
import { call } from '@platform/client'
import { copyText } from '@platform/clipboard'
import { failureWords } from '@platform/faults/copy'
import { handOverOffice } from '@platform/keptFile'
import { useParams } from '@platform/navigation'
import { useQuery, type Query } from '@platform/useQuery'
import { workplacesOf } from '@platform/workplaces'
import { useState } from 'react'
import { briefOf, copy, refusals } from './copy'

export type Outcome = { readonly kind: 'ok' | 'wait' | 'bad'; readonly text: string; readonly note?: string }

export type Papers = {
  readonly query: Query<StaffEventView, never>
  readonly sheets: readonly EventSheet[]
  readonly reviewer: boolean
  readonly making: boolean
  readonly outcome: Outcome | null
  readonly make: (sheet: EventSheet, unmaskedFor?: string) => Promise<void>
  readonly brief: string | null
  readonly copyBrief: () => Promise<void>
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
  const [making, setMaking] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [asking, ask] = useState(false)

  const make = async (sheet: EventSheet, unmaskedFor?: string) => {
    setMaking(true)
    setOutcome(null)
    const reply = await call(exportEvent, { eventId: id, sheet, ...(unmaskedFor ? { unmaskedFor } : {}) })
    setMaking(false)
    ask(false)
    if (!reply.ok) return setOutcome({ kind: 'bad', ...failureWords(reply.failure, refusals) })
    const kept = (await handOverOffice(reply.data)) === 'kept'
    setOutcome(kept ? { kind: 'ok', text: copy.kept, note: copy.keptNote } : { kind: 'wait', text: copy.notKept, note: copy.notKeptNote })
  }

  const awards = Object.entries((results.data?.rows ?? []).reduce<Readonly<Record<string, number>>>((counts, { award }) => (award ? { ...counts, [award]: (counts[award] ?? 0) + 1 } : counts), {}))
  const brief = event && (event.status === 'finished' || event.phase === 'over' || event.phase === 'running')
    ? briefOf({
        kind: event.kind, title: event.title, organiser: event.organiser, partners: event.partners, place: event.place, startAt: event.startAt,
        present: event.present, registered: event.seatedPersons, agenda: event.agenda.map(({ title }) => title), instructors: event.instructors.map(({ name, title }) => `${title ?? ''}${name}`), awards, photos: event.photos ?? 0
      })
    : null
  const copyBrief = async () => setOutcome((await copyText(brief ?? '')) ? { kind: 'ok', text: copy.copied } : { kind: 'wait', text: copy.notCopied })

  return {
    query,
    sheets: eventSheets.filter((sheet) => sheet !== 'scores' || competition),
    reviewer: workplacesOf(known.data).some((place) => place.communityId === event?.communityId && place.reviewer),
    making,
    outcome,
    make,
    brief,
    copyBrief,
    asking,
    ask
  }
}
