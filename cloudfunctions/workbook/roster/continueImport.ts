/** The next rows of an import: each is compared, and staged where it may come onto the roster. */
import { continueImport as endpoint } from '@contract/workbookRoster'
import { is, oneOf, set } from '@domain/conditional'
import { accept, refuse } from '@domain/decision'
import { isListed, type Elder, type Roster } from '@domain/elder'
import { isOpen, PART_ROWS, rowFates, type Counts, type RosterImport, type Suspect } from '@domain/rosterImport'
import { rosterOf, sealedDetails, tagged } from '@kernel/elders'
import { findThose } from '@kernel/finding'
import { handle, type Context } from '@kernel/handle'
import type { Store } from '@kernel/store'
import { candidateOf, compare, type Candidate, type Compared } from './comparing'
import { fileOf, partsOf, staffImport, viewNow } from './imports'
import { rowsOf, sourceIn } from './source'

/** More than live in a community under the names of one part. */
const MOST_ALIKE = 5000

export const continueImport = handle(endpoint, async ({ importId }, context) => {
  const { store, secrets, now } = context
  const one = await staffImport(context, importId)
  if (!isOpen(one, now)) return refuse('import_over')
  if (one.state === 'ready') return accept(await viewNow(context, importId))
  const [bytes, roster] = await Promise.all([fileOf(one), rosterOf(store, one.communityId)])
  const source = bytes && sourceIn(bytes)
  if (!source?.accepted) return refuse('no_file')

  const rows = await rowsOf(store, source.fact, one.communityId, one.at)
  const candidates = rows.map(({ read }) => read && candidateOf(secrets, one.communityId, importId, read))
  const until = Math.min(one.read + PART_ROWS, rows.length)
  const [before, there] = await Promise.all([partsOf(store, one._id), alike(store, one, roster, candidates.slice(one.read, until))])
  const known = new Map(before.flatMap((part) => Object.entries(part.known).map(([row, elderId]) => [Number(row), elderId] as const)))
  const compared = compare(rows, candidates, { from: one.read, until, known }, there)
  await stage(context, one, compared)
  await goOn(store, one, until, compared)
  // somebody may have put it away while its rows were staged: the clock looks once more
  await store.updateIf('rosterImports', importId, { all: { state: oneOf(['undone', 'dropped']) } }, { tidyAt: set(now) })
  return accept(await viewNow(context, importId))
})

/** Those on the roster whom a row could be: of the same name, or of the same number. */
async function alike(store: Store, { communityId }: RosterImport, roster: Roster, part: readonly (Candidate | undefined)[]): Promise<readonly Elder[]> {
  const asked = part.flatMap((one) => one ?? [])
  const names = [...new Set(asked.map(({ name }) => name))]
  const idTags = [...new Set(asked.flatMap((one) => one.idTags))]
  // other workbooks that nobody confirmed yet may name the same people
  const those = { by: ({ _id }: Elder) => _id, counts: (elder: Elder) => isListed(elder, roster), most: MOST_ALIKE }
  const [named, numbered] = await Promise.all([
    names.length > 0 ? findThose(store, 'elders', { index: 'byName', equal: { communityId, name: names } }, those) : [],
    idTags.length > 0 ? findThose(store, 'elders', { index: 'byIdTag', equal: { communityId, idTag: idTags } }, those) : []
  ])
  return [...new Map([...named, ...numbered].map((elder) => [elder._id, elder])).values()]
}

/** Rows under ids that are theirs whenever they are read: whoever was cut off finds them there. */
async function stage({ store, secrets }: Context, one: RosterImport, compared: readonly Compared[]): Promise<void> {
  const elders = compared.flatMap(({ candidate }) => (candidate ? [stagedElder(candidate, one, secrets)] : []))
  await store.insertMissing('elders', elders)
  const notices = compared.map(({ notice }) => notice).filter(({ fate, remarks }) => fate !== 'new' || remarks.length > 0)
  const known = Object.fromEntries(compared.flatMap(({ notice, isId }) => (isId ? [[notice.row, isId]] : [])))
  await store.insert('rosterParts', { _id: `${one._id}_${one.read}`, importId: one._id, from: one.read, notices, known })
}

/** What is left of the ID number is what matches it. */
function stagedElder({ elderId, read, addressTags, phoneTags, idTags }: Candidate, { _id: importId, communityId, by, at }: RosterImport, secrets: Context['secrets']): Elder {
  const { name, birthOn, birthFrom, sex, building, entrance, details, idNumber } = read
  const [addressTag = ''] = addressTags
  return {
    _id: elderId,
    communityId,
    gridId: building.gridId,
    buildingId: building._id,
    entrance,
    name,
    birthOn,
    birthFrom,
    ...(sex ? { sex } : {}),
    status: 'active',
    details: sealedDetails(secrets, details),
    ...(idNumber && idTags[0] ? { idTag: idTags[0], tailTag: secrets.match(...tagged.tail(communityId, idNumber.slice(-4))) } : {}),
    ...(phoneTags[0] ? { phoneTag: phoneTags[0] } : {}),
    addressTag,
    importId,
    changes: [{ at, by, did: 'imported' }]
  }
}

/** One step: another who reads the same part at the same moment changes nothing. */
async function goOn(store: Store, one: RosterImport, until: number, compared: readonly Compared[]): Promise<void> {
  const counts = Object.fromEntries(rowFates.map((fate) => [fate, one.counts[fate] + compared.filter(({ notice }) => notice.fate === fate).length])) as Counts
  const suspects = compared.flatMap(({ candidate, notice, otherId }): readonly (readonly [string, Suspect])[] => (candidate && otherId ? [[`suspects.${notice.row}`, { elderId: candidate.elderId, otherId, ...(notice.likeRow === undefined ? {} : { otherRow: notice.likeRow }) }]] : []))
  await store.updateIf('rosterImports', one._id, { all: { read: is(one.read), state: is('reading') } }, {
    read: set(until),
    counts: set(counts),
    state: set(until === one.rows ? 'ready' : 'reading'),
    ...Object.fromEntries(suspects.map(([path, suspect]) => [path, set(suspect)]))
  })
}
