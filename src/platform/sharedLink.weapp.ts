/** In WeChat things are shared as cards. */
import type { SharedLink } from './sharedLinkType'

export const sharedLink: SharedLink = () => null
