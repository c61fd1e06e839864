/** The words of a captain's first page. */
export const copy = {
  title: '楼长',
  titleOf: (building: string) => `${building}楼长`,
  which: '看哪栋楼',
  building: (number: number) => `第${number}栋`,
  book: '纳言献策本',
  none: '本子还是空的，写第一条',
  noneNote: '邻居说了什么，替他写下来，社区会答复。',
  handed: '居民交给您的',
  handedNote: '看看，写进本子，或者说说为什么不写。',
  waitsForYou: '等您写进本子',
  write: '写一条建议',
  separator: '，',
  notCaptain: '您现在不是楼长',
  notCaptainNote: '想当楼长，或弄错了，打电话给社区。',
  callCommunity: '打电话给社区',
  shown: '看看社区都答复了什么'
} as const
