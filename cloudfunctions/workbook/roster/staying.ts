/** Who stays when an import is taken back: whom a later workbook names as well, and whom somebody has visited since. */
import { is, unset } from '@domain/conditional'
import type { Roster } from '@domain/elder'
import type { ElderId, RosterImportId } from '@domain/ids'
import { MOST_ROWS } from '@domain/rosterSheet'
import { findThose } from '@kernel/finding'
import type { Store } from '@kernel/store'
import { allOf } from '../inParts'
import { partsOf } from './imports'

const SIDE_BY_SIDE = 25

export async function stayingIn(store: Store, importId: RosterImportId, { imports }: Roster): Promise<readonly ElderId[]> {
  const rows = (await findThose(store, 'elders', { index: 'byImport', equal: { importId } }, { by: ({ _id }) => _id, most: MOST_ROWS })).map(({ _id }) => _id)
  const later = imports.slice(imports.findIndex((one) => one.importId === importId) + 1).map((one) => one.importId)
  const [visited, named] = await Promise.all([allOf(store, 'careStates', rows), namedBy(store, later)])
  return rows.filter((elderId) => visited.has(elderId) || named.has(elderId))
}

/** Whom the rows of these workbooks are who stood on the roster already. */
async function namedBy(store: Store, importIds: readonly RosterImportId[]): Promise<ReadonlySet<ElderId>> {
  const [imports, parts] = await Promise.all([store.getMany('rosterImports', importIds), Promise.all(importIds.map((importId) => partsOf(store, importId)))])
  const known = parts.flat().flatMap((part) => Object.values(part.known))
  const same = imports.flatMap(({ suspects }) => Object.values(suspects).flatMap(({ decided, otherId }) => (decided === 'same' ? [otherId] : [])))
  return new Set([...known, ...same])
}

/** They are on the roster by themselves from now on. */
export async function keep(store: Store, importId: RosterImportId, elderIds: readonly ElderId[]): Promise<void> {
  for (let from = 0; from < elderIds.length; from += SIDE_BY_SIDE) {
    await Promise.all(elderIds.slice(from, from + SIDE_BY_SIDE).map((elderId) => store.updateIf('elders', elderId, { all: { importId: is(importId) } }, { importId: unset })))
  }
}
