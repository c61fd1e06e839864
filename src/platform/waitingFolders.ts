/** What the folders are called in which this phone keeps what waits to be sent, and the lists that it holds. */
export const folders = { outbox: 'outbox', proofs: 'proofs', pictures: 'pictures', lists: 'lists' } as const
