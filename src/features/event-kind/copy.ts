/** The words of the ways beside the desk. */
export const copy = {
  contest: '参赛号和成绩',
  contestNote: '发号、记成绩、核对、公布',
  gifts: '发礼物',
  giftsNote: '每位参赛的一份',
  walk: '带队和点名',
  walkNote: '团体、带队的人、三次点名',
  questions: '居民想问的',
  questionsNote: '讲之前收的问题，按题目排好',
  album: '照片',
  albumNote: '拍几张，看过再发布',
  wall: '墙上的码',
  wallNote: '放在门口，到了的人自己签到',
  unreleased: (count: number) => `${count}张还没发布`,
  lookAgain: (count: number) => `有人改成不要拍，${count}张要再看一遍`,
  separator: '，'
} as const
