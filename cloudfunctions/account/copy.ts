/** What a place is called that has no name of its own in the database. */
export const copy = { coop: '股份经济合作社' } as const
