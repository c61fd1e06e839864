/** Tells whether there is a network, at once and whenever that changes. */
export type WatchNetwork = (tell: (online: boolean) => void) => void
