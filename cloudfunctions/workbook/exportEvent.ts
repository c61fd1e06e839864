/** A sheet of an event: who may take it, and that it is written down before it is given. */
import { exportEvent as endpoint } from '@contract/workbook'
import { localDateOf, localParts } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import { rosterIsOpen } from '@domain/retention'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { rosterFacts } from '../event/rosterView'
import { isReviewer, staffEvent } from '../event/staffEvent'
import { copy } from './copy'
import { scoreSheet, signInSheet, signUpSheet, type Page } from './eventSheets'
import { workbookOf } from './sheet'

export const exportEvent = handle(endpoint, async ({ eventId, sheet, unmaskedFor }, context) => {
  const { store, caller, secrets, now } = context
  const event = await staffEvent(context, eventId)
  const [book, contest, community, exporter] = await Promise.all([
    store.get('seatBooks', eventId),
    sheet === 'scores' ? store.get('contests', eventId) : null,
    store.get('communities', event.communityId),
    unmaskedFor === undefined ? null : store.get('persons', caller.personId)
  ])
  if (!book) return refuse('not_published')
  if (!rosterIsOpen(event, now)) return refuse('roster_closed')
  if (sheet === 'scores' && event.plan?.kind !== 'competition') return refuse('no_contest')
  if (unmaskedFor !== undefined && !isReviewer(context, event)) return refuse('reviewer_needed')
  if (!community) throw broken('an event of a community that is not there')

  const facts = await rosterFacts(context, event, book)
  const buildings = await store.getMany('buildings', [...new Set([...facts.persons.values()].flatMap(({ buildingId }) => buildingId ?? []))])
  const line = { at: now, actor: caller.personId, target: `${eventId}:${sheet}`, communityId: event.communityId }
  await recordRead(store, unmaskedFor === undefined ? { ...line, action: 'export' } : { ...line, action: 'export_unmasked', reason: unmaskedFor })

  const page: Page = {
    facts,
    community: community.name,
    buildings: new Map(buildings.map(({ _id, name }) => [_id, name])),
    open: (sealed) => secrets.open(sealed),
    masked: unmaskedFor === undefined,
    note: unmaskedFor === undefined ? copy.made(localParts(now)) : copy.confidential(community.name, exporter?.name ?? '', localParts(now), unmaskedFor)
  }
  const made = sheet === 'sign_ups' ? signUpSheet(page) : sheet === 'sign_in' ? signInSheet(page) : scoreSheet(page, contest)
  const bytes = await workbookOf(made)
  return accept({ fileName: copy.fileName(made.name, event.title, localDateOf(event.startAt)), base64: bytes.toString('base64') })
})
