/** The rules that can be taken away from the local cloud, one at a time, so that whoever tests a rule can see the test fail without it. */

export const guards = {
  queue: 'writes happen one after another, each on what the last one left',
  locks: 'a transaction is refused what another one is writing',
  unique: 'a unique key is there once',
  identity: 'callers who are served at the same time are kept apart'
} as const satisfies Readonly<Record<string, string>>

export type Guard = keyof typeof guards

/** What is taken away at present. Every part looks at the same set. */
export type Broken = ReadonlySet<Guard>

export const isGuard = (name: unknown): name is Guard => typeof name === 'string' && Object.hasOwn(guards, name)
