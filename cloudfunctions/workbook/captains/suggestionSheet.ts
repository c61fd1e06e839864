/** 纳言献策台账, filled from the entries themselves. */
import { localParts, type Instant } from '@domain/calendar'
import type { BuildingId, PersonId } from '@domain/ids'
import { maskedName } from '@domain/masking'
import type { Suggestion } from '@domain/suggestion'
import { copy as words } from '../copy'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

export type Book = {
  readonly community: string
  readonly year: number
  /** The first first. */
  readonly entries: readonly Suggestion[]
  readonly names: ReadonlyMap<PersonId, { readonly name: string }>
  readonly buildings: ReadonlyMap<BuildingId, { readonly name: string }>
  readonly open: (sealed: string) => string
  readonly note: string
}

const ROW_HEIGHT = 30
const dayOf = (moment: Instant): string => copy.day(localParts(moment))

/** What the captain said of the answer; nothing while it is not closed. */
function satisfaction({ status, deeds }: Suggestion): string | undefined {
  if (status !== 'closed') return deeds.some(({ what }) => what === 'reopened') ? copy.contradicted : undefined
  return deeds.some(({ what }) => what === 'confirmed') ? copy.satisfied : copy.silent
}

export function suggestionSheet({ community, year, entries, names, buildings, open, note }: Book): Sheet {
  const { suggestions: headers } = copy
  const rows = entries.map((entry, index): readonly Value[] => [
    index + 1,
    dayOf(entry.at),
    buildings.get(entry.buildingId)?.name,
    names.get(entry.captainId ?? '')?.name,
    entry.voice.name ? maskedName(open(entry.voice.name)) : copy.anonymous,
    copy.category[entry.category],
    open(entry.text),
    names.get(entry.handlerId ?? '')?.name,
    copy.how(copy.status[entry.status], entry.reply?.text ?? ''),
    entry.reply ? dayOf(entry.reply.at) : undefined,
    entry.reply ? copy.verdict[entry.reply.verdict] : undefined,
    satisfaction(entry),
    entry.street && copy.street({ ...entry.street, takenBy: open(entry.street.takenBy) })
  ])
  return {
    name: copy.names.suggestions,
    titles: [words.title(community, copy.names.suggestions), copy.year(year, entries.length), copy.masked, note],
    columns: [
      { header: headers.number, width: 6 }, { header: headers.on, width: 12 }, { header: headers.building, width: 10 }, { header: headers.captain, width: 10 }, { header: headers.voice, width: 8 }, { header: headers.category, width: 10 }, { header: headers.text, width: 30, align: 'left' },
      { header: headers.by, width: 10 }, { header: headers.how, width: 30, align: 'left' }, { header: headers.repliedOn, width: 12 }, { header: headers.verdict, width: 10 }, { header: headers.satisfied, width: 12 }, { header: headers.note, width: 16 }
    ],
    rows,
    landscape: true,
    rowHeight: ROW_HEIGHT
  }
}
