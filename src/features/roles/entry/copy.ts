/** The words of the way to an invitation whose code was told. */
export const entryWords = { name: '填邀请码', note: '社区请您帮忙，念了8位数字给您' } as const
