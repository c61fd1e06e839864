/** The annual book of suggestions: who may take it, and that it is written down before it is given. */
import { exportYearBook as endpoint } from '@contract/workbookCaptains'
import { localParts } from '@domain/calendar'
import { accept } from '@domain/decision'
import { communityOf } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { copy as words } from '../copy'
import { workbookOf } from '../sheet'
import { entriesOf } from './entries'
import { yearBookSheet } from './yearBookSheet'

export const exportYearBook = handle(endpoint, async ({ communityId, year }, context) => {
  const { store, caller, now } = context
  caller.require(communityOf(communityId))
  const [community, entries] = await Promise.all([store.get('communities', communityId), entriesOf(store, communityId, year)])
  if (!community) throw broken('staff of a community that is not there')
  await recordRead(store, { at: now, actor: caller.personId, target: `${communityId}:yearBook:${year}`, communityId, action: 'export' })
  const made = yearBookSheet({ community: community.name, year, entries, note: words.made(localParts(now)) })
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, community.name, String(year)), base64: bytes.toString('base64') })
})
