/** The rows of an import as its workbook has them: read anew by each call, so that nothing of the file is kept beside it. */
import { localDateOf, type Instant } from '@domain/calendar'
import type { CommunityId } from '@domain/ids'
import { accept, refuse, type Decision } from '@domain/decision'
import { buildingsByName, readRow, type ReadRow } from '@domain/rosterRow'
import { layoutOf, peopleIn, type Grid, type Layout, type LayoutRefusal, type SheetRow } from '@domain/rosterSheet'
import type { FileRefusal } from '@domain/workbookFile'
import type { Store } from '@kernel/store'
import { words } from './copy'
import { readXlsx } from './readXlsx'

export type Source = { readonly grid: Grid; readonly layout: Layout; readonly people: readonly SheetRow[] }

const MOST_BUILDINGS = 300

/** The first sheet that is a roster; where none is, what the one says that comes nearest. */
export function sourceIn(bytes: Buffer): Decision<Source, FileRefusal | LayoutRefusal> {
  const sheets = readXlsx(bytes)
  if (!sheets.accepted) return sheets
  const layouts = sheets.fact.map((grid) => ({ grid, layout: layoutOf(grid, words) }))
  for (const { grid, layout } of layouts) {
    if (!layout.accepted) continue
    const people = peopleIn(grid, layout.fact, words)
    return people.accepted ? accept({ grid, layout: layout.fact, people: people.fact }) : people
  }
  const nearest = layouts.map(({ layout }) => layout).find((layout) => !layout.accepted && layout.reason === 'columns_missing')
  return nearest && !nearest.accepted ? nearest : refuse('no_header')
}

/** All rows of it, in their order. */
export async function rowsOf(store: Store, { grid, layout, people }: Source, communityId: CommunityId, now: Instant): Promise<readonly ReadRow[]> {
  const buildings = buildingsByName(await store.find('buildings', { index: 'byCommunity', equal: { communityId }, limit: MOST_BUILDINGS }), words)
  const reading = { layout, words, buildings, from1904: grid.from1904, today: localDateOf(now) }
  return people.map((row) => readRow(row, reading))
}
