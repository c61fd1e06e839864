/** What is written down: sensitive reads before they are answered (INV-A1), and refused calls up to a number for each account and hour, then only counted (INV-S1). */
import { add, is, pushUpTo } from '@domain/conditional'
import { HOUR, type Instant } from '@domain/calendar'
import type { OpenId } from '@domain/ids'
import type { AuditLine } from './documents'
import { newId } from './newId'
import type { Store } from './store'

const WRITTEN_UP = 20

export async function recordDenial(store: Store, account: OpenId, endpoint: string, at: Instant): Promise<void> {
  const hour = at - (at % HOUR)
  const id = `${account}:${hour}`
  const call = { endpoint, at }
  const writeUp = () => store.updateIf('denials', id, { all: { _id: is(id) } }, { count: add(1), calls: pushUpTo(WRITTEN_UP, call) })
  if (await writeUp()) return
  // another of the same moment may have been the first of this hour
  if ((await store.insert('denials', { _id: id, hour, account, count: 1, calls: [call] })) === 'exists') await writeUp()
}

/** Written before the answer is given: who cannot be written down is not answered. */
export async function recordRead(store: Store, line: Omit<AuditLine, '_id'>): Promise<void> {
  await store.insert('audit', { _id: newId(), ...line })
}
