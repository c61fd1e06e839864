/** The words of the way to what is kept, apart from the rest: they stand on a first page. */
export const entryWords = { name: '我的信息', note: '看全部，拿走，撤回，删掉' } as const
