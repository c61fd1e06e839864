/** Fetches the icons of what is said without a network while there still is one. */
export type FetchIconsAhead = () => void
