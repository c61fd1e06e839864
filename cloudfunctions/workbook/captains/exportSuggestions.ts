/** The suggestion ledger of a year: who may take it, and that it is written down before it is given. */
import { exportSuggestions as endpoint } from '@contract/workbookCaptains'
import { localDateOf, localParts, startOfDay } from '@domain/calendar'
import { accept } from '@domain/decision'
import type { CommunityId } from '@domain/ids'
import type { Suggestion } from '@domain/suggestion'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle, type Context } from '@kernel/handle'
import { copy as words } from '../copy'
import { allOf } from '../inParts'
import { workbookOf } from '../sheet'
import { suggestionSheet } from './suggestionSheet'

const PAGE = 1000

export const exportSuggestions = handle(endpoint, async ({ communityId, year }, context) => {
  const { store, caller, secrets, now } = context
  caller.require({ kind: 'community', id: communityId })
  const [community, all] = await Promise.all([store.get('communities', communityId), entriesOf(context, communityId, year)])
  if (!community) throw broken('staff of a community that is not there')
  // what is only handed over stands in no book
  const entries = all.filter(({ captainId }) => captainId !== undefined)
  const [names, buildings] = await Promise.all([allOf(store, 'persons', entries.flatMap(({ captainId, handlerId }) => [captainId ?? [], handlerId ?? []].flat())), allOf(store, 'buildings', entries.map(({ buildingId }) => buildingId))])
  await recordRead(store, { at: now, actor: caller.personId, target: `${communityId}:suggestions:${year}`, communityId, action: 'export' })
  const made = suggestionSheet({ community: community.name, year, entries, names, buildings, open: secrets.open, note: words.made(localParts(now)) })
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, community.name, localDateOf(now)), base64: bytes.toString('base64') })
})

/** The first first, however many they are. */
async function entriesOf({ store }: Context, communityId: CommunityId, year: number): Promise<readonly Suggestion[]> {
  const all: Suggestion[] = []
  for (;;) {
    const last = all.at(-1)
    const page = await store.find('suggestions', { index: 'byYear', equal: { communityId }, from: startOfDay(`${year}-01-01`), until: startOfDay(`${year + 1}-01-01`), ...(last ? { after: { value: last.at, id: last._id } } : {}), limit: PAGE })
    all.push(...page)
    if (page.length < PAGE) return all
  }
}
