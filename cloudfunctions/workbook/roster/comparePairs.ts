/** Those who may be the same, side by side: in full, because only who sees both can tell. */
import { comparePairs as endpoint, type Compared } from '@contract/workbookRoster'
import { accept } from '@domain/decision'
import type { Elder } from '@domain/elder'
import { recordRead } from '@kernel/audit'
import { detailsOf } from '@kernel/elders'
import { handle } from '@kernel/handle'
import type { Secrets } from '@kernel/secrets'
import { staffImport } from './imports'

const PAGE = 10

export const comparePairs = handle(endpoint, async ({ importId, afterRow = 0 }, context) => {
  const { store, secrets, caller, now } = context
  const one = await staffImport(context, importId)
  const all = Object.entries(one.suspects).map(([row, suspect]) => ({ ...suspect, row: Number(row) })).filter(({ row }) => row > afterRow).sort((some, other) => some.row - other.row)
  const page = all.slice(0, PAGE)
  const elders = new Map((await store.getMany('elders', [...new Set(page.flatMap(({ elderId, otherId }) => [elderId, otherId]))])).map((elder) => [elder._id, elder]))
  if (page.length > 0) await recordRead(store, { at: now, actor: caller.personId, action: 'read_elders', target: one._id, communityId: one.communityId })

  const pairs = page.flatMap(({ row, elderId, otherId, otherRow, decided }) => {
    const [staged, other] = [elders.get(elderId), elders.get(otherId)]
    return staged && other ? [{ row, one: compared(staged, secrets, row), other: compared(other, secrets, otherRow), ...(decided ? { decided } : {}) }] : []
  })
  const last = page.at(-1)
  return accept({ pairs, ...(last && all.length > PAGE ? { next: last.row } : {}) })
})

const compared = (elder: Elder, secrets: Secrets, row?: number): Compared => {
  const { _id: elderId, status, name, birthOn, sex, buildingId, entrance, idTag } = elder
  return { ...detailsOf(secrets, elder), elderId, status, name, birthOn, buildingId, entrance, numbered: idTag !== undefined, ...(sex ? { sex } : {}), ...(row === undefined ? {} : { row }) }
}
