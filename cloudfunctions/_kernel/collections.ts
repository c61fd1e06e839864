/** Every collection of the database and its indexes. Deployment creates them from here, the local cloud as well, and a query names the index that serves it. */

export type IndexKeys = readonly (readonly [path: string, direction: 1 | -1])[]
export type IndexSpec = { readonly name: string; readonly keys: IndexKeys; readonly unique?: boolean }

const index = <const Name extends string>(name: Name, ...keys: IndexKeys) => ({ name, keys })

export const collections = {
  /** One for each WeChat account, under its openid. */
  accounts: [index('byFamily', ['family.personId', 1])],
  persons: [],
  grants: [index('byPerson', ['personId', 1])],
  invitations: [],
  communities: [index('byOrder', ['order', 1])],
  grids: [index('byCommunity', ['communityId', 1], ['order', 1])],
  buildings: [index('byCommunity', ['communityId', 1], ['order', 1])],
  events: [index('byStart', ['status', 1], ['startAt', 1], ['_id', 1]), index('byCommunity', ['communityId', 1], ['status', 1], ['startAt', 1], ['_id', 1]), index('byUntold', ['untoldAt', 1])],
  seatBooks: [index('byUnsettled', ['unsettledAt', 1])],
  registrations: [index('byKeeper', ['keepers', 1], ['at', 1]), index('byAt', ['at', 1], ['_id', 1])],
  /** How far each job of the clock has come. */
  jobs: [],
  /** Refused calls of one account in one hour, written up to a number and then counted. */
  denials: []
} as const satisfies Readonly<Record<string, readonly IndexSpec[]>>

export type CollectionName = keyof typeof collections
export type IndexName<Collection extends CollectionName> = (typeof collections)[Collection][number]['name']
