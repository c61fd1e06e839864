/** The rules that can be taken away from the local cloud, one at a time, so that whoever tests a rule can see the test fail without it. */

export const guards = {
  findDefault: 'a find is given the number of documents that it asks for, and no more',
  findMost: 'a find may ask for 1000 documents',
  aggregateDefault: 'an aggregate without a limit gives 20 rows',
  aggregateMost: 'an aggregate may ask for 10,000 rows',
  skip: 'skipped documents are left out',
  count: 'a count counts',
  order: 'what is not sorted comes in the order of insertion',
  dates: 'a date leaves the database as a date',
  indexes: 'a query that an index serves reads nothing else',

  multi: 'a change of what a query finds changes all of it',
  merge: 'an update leaves alone what it does not name',
  updated: 'an update counts what it changed',
  setCounts: 'a set counts the document that it replaced, whatever was in it',
  upsert: 'an update makes no document',
  newIds: 'an id that nobody gave is 32 hexadecimal characters',
  openid: 'the cloud adds nothing to what a function inserts',
  oneMoment: 'all server dates of a request are the same',
  documentSize: 'a document holds 512 KB',
  unique: 'a unique key is there once',
  nulls: 'to a unique index a missing field is null',
  collections: 'a collection must have been made',
  createOnce: 'a collection is made once',

  queue: 'writes happen one after another, each on what the last one left',
  whole: 'a write that fails leaves nothing',
  disk: 'a write is on the disk before it is acknowledged',
  batch: 'a write and a transaction reach the disk whole',

  commit: 'what a transaction did is there after its commit',
  rollback: 'what a transaction did is gone after its rollback',
  firstOperation: 'a transaction sees the moment of its first operation',
  snapshot: 'a transaction goes on seeing that moment',
  locks: 'a transaction is refused what another one is writing',
  freshness: 'a transaction is refused what was changed since its moment, at the operation',
  conflictEnds: 'a conflict ends a transaction',
  ended: 'a transaction that has ended takes nothing',
  expiry: 'a transaction ends after its time',
  waiting: 'a write outside waits for the transaction that holds the document',
  patience: 'it is not refused while it may wait',

  identity: 'callers who are served at the same time are kept apart',
  eventSize: 'an event holds 100 KB',
  resultSize: 'a result holds 1 MB',
  timeLimit: 'a function that takes too long is given up',
  tempUrl: 'the address of a file is not encoded: the SDK does that'
} as const satisfies Readonly<Record<string, string>>

export type Guard = keyof typeof guards

/** What is taken away at present. Every part looks at the same set. */
export type Broken = ReadonlySet<Guard>

export const isGuard = (name: unknown): name is Guard => typeof name === 'string' && Object.hasOwn(guards, name)
