/** The suggestion ledger of a year: who may take it, and that it is written down before it is given. */
import { exportSuggestions as endpoint } from '@contract/workbookCaptains'
import { localDateOf, localParts } from '@domain/calendar'
import { accept } from '@domain/decision'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { copy as words } from '../copy'
import { allOf } from '../inParts'
import { workbookOf } from '../sheet'
import { entriesOf } from './entries'
import { suggestionSheet } from './suggestionSheet'

export const exportSuggestions = handle(endpoint, async ({ communityId, year }, context) => {
  const { store, caller, secrets, now } = context
  caller.require({ kind: 'community', id: communityId })
  const [community, entries] = await Promise.all([store.get('communities', communityId), entriesOf(store, communityId, year)])
  if (!community) throw broken('staff of a community that is not there')
  const [names, buildings] = await Promise.all([allOf(store, 'persons', entries.flatMap(({ captainId, handlerId }) => [captainId ?? [], handlerId ?? []].flat())), allOf(store, 'buildings', entries.map(({ buildingId }) => buildingId))])
  await recordRead(store, { at: now, actor: caller.personId, target: `${communityId}:suggestions:${year}`, communityId, action: 'export' })
  const made = suggestionSheet({ community: community.name, year, entries, names, buildings, open: secrets.open, note: words.made(localParts(now)) })
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, community.name, localDateOf(now)), base64: bytes.toString('base64') })
})
