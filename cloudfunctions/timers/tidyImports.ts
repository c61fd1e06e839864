/** What an import leaves behind: a workbook full of ID numbers, which stays no longer than a day, and rows that did not come onto the roster. */
import { is, oneOf, set, unset } from '@domain/conditional'
import { asideOf, isOpen, type RosterImport } from '@domain/rosterImport'
import type { Store } from '@kernel/store'
import { removeFiles } from '@kernel/wx/files'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 5
/** The next minute goes on with the rest. */
const MOST_ROWS = 200
const MOST_PARTS = 20
const AT_ONCE = 20

export async function tidyImports({ store, now, trace }: Clockwork): Promise<number> {
  const imports = await store.find('rosterImports', { index: 'byTidy', from: 0, until: now + 1, limit: MOST })
  return oneByOne(trace, imports, async (one) => {
    if (isOpen(one, now)) return
    if (one.file) await removeFiles([one.file.fileId])
    const state = await closed(store, one)
    const rows = await store.find('elders', { index: 'byImport', equal: { importId: state === 'confirmed' ? asideOf(one._id) : [one._id, asideOf(one._id)] }, limit: MOST_ROWS })
    const parts = await store.find('rosterParts', { index: 'byImport', equal: { importId: one._id }, limit: MOST_PARTS })
    for (let from = 0; from < rows.length; from += AT_ONCE) await Promise.all(rows.slice(from, from + AT_ONCE).map(({ _id }) => store.remove('elders', _id)))
    // of a confirmed one it stays whom it named: they stay when what brought them is taken back
    await Promise.all(parts.map(({ _id }) => (state === 'confirmed' ? store.updateIf('rosterParts', _id, { all: {} }, { notices: set([]) }) : store.remove('rosterParts', _id))))
    // nothing is left to do, unless somebody undid it meanwhile
    const last = rows.length < MOST_ROWS && parts.length < MOST_PARTS
    if (last) await store.updateIf('rosterImports', one._id, { all: { state: is(state), ...(one.tidyAt === undefined ? {} : { tidyAt: is(one.tidyAt) }) } }, { file: set(null), tidyAt: unset })
  })
}

/** Nobody confirmed it in its day, and nobody will. */
async function closed(store: Store, { _id, state }: RosterImport): Promise<RosterImport['state']> {
  if (state !== 'reading' && state !== 'ready') return state
  await store.updateIf('rosterImports', _id, { all: { state: oneOf(['reading', 'ready']) } }, { state: set('dropped') })
  return (await store.get('rosterImports', _id))?.state ?? 'dropped'
}
