/** A sheet of a quarter: who may take it, and that it is written down before it is given. */
import { exportQuarter as endpoint } from '@contract/workbookCaptains'
import { localDateOf, localParts } from '@domain/calendar'
import { accept, refuse } from '@domain/decision'
import { evaluationId } from '@domain/evaluation'
import { communityOf } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { boardToday } from '../../captain/boards'
import { copy as words } from '../copy'
import { workbookOf } from '../sheet'
import { copy } from './copy'
import { countSheet, honoursSheet, rankingSheet } from './quarterSheets'

export const exportQuarter = handle(endpoint, async ({ communityId, quarter, sheet }, context) => {
  const { store, caller, now } = context
  caller.require(communityOf(communityId))
  const id = evaluationId(communityId, quarter)
  const [community, evaluation, published] = await Promise.all([store.get('communities', communityId), store.get('evaluations', id), sheet === 'honours' ? store.get('honourBoards', id) : null])
  if (!community) throw broken('staff of a community that is not there')
  if (sheet === 'honours' && !published) return refuse('not_published')
  if (!evaluation) return refuse('not_frozen')
  if (sheet === 'count' && !evaluation.rounds.some(({ count }) => count)) return refuse('not_counted')

  await recordRead(store, { at: now, actor: caller.personId, target: `${id}:${sheet}`, communityId, action: 'export' })
  const page = { evaluation, community: community.name, note: words.made(localParts(now)) }
  const made = published ? honoursSheet(page, await boardToday(context, published, evaluation)) : sheet === 'count' ? countSheet(page) : rankingSheet(page)
  const bytes = await workbookOf(made)
  return accept({ fileName: words.fileName(made.name, `${community.name}${copy.quarter(quarter)}`, localDateOf(now)), base64: bytes.toString('base64') })
})
