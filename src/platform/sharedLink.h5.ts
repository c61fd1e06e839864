/** A browser has no chats, so what is shared there is an address. */
import type { SharedLink } from './sharedLinkType'

export const sharedLink: SharedLink = (path) => `${window.location.origin}/#${path}`
