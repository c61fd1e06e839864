/** The address of a page for somebody else, or null where pages are shared as cards. */
export type SharedLink = (path: string) => string | null
