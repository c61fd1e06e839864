/** A store that counts, for the log, how often the database is asked. */
import type { Trace } from './log'
import type { Store, Transaction } from './store'

export function metered(store: Store, trace: Trace): Store {
  const counted =
    <Args extends unknown[], Answer>(ask: (...args: Args) => Answer) =>
    (...args: Args): Answer => {
      trace.calls += 1
      return ask(...args)
    }
  const meteredWithin = ({ get, insert, update }: Transaction): Transaction => ({ get: counted(get), insert: counted(insert), update: counted(update) })
  return {
    get: counted(store.get),
    getPart: counted(store.getPart),
    // of none nobody is asked
    getMany: (collection, ids) => (ids.length === 0 ? store.getMany : counted(store.getMany))(collection, ids),
    find: counted(store.find),
    insert: counted(store.insert),
    insertMissing: (collection, documents) => {
      // it looks first which of them are there
      trace.calls += 1
      return counted(store.insertMissing)(collection, documents)
    },
    updateIf: counted(store.updateIf),
    apply: counted(store.apply),
    remove: counted(store.remove),
    transaction: (work) =>
      store.transaction(async (within) => {
        // its beginning, and its end one way or the other
        trace.calls += 2
        return work(meteredWithin(within))
      })
  }
}
