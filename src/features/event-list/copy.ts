/** The words of the list of all events. */
export const copy = {
  title: '全部活动',
  community: '哪个社区',
  allCommunities: '全部社区',
  series: (name: string) => `只看“${name}”系列`,
  day: '哪一天',
  allDays: '全部日子',
  calendar: '这两周',
  count: (count: number, more: boolean) => (count > 0 ? `${count}场活动${more ? '，可能还有' : ''}` : '没有活动'),
  short: (count: number, more: boolean) => `${count}${more ? '+' : ''}场`,
  dayLabel: (day: string, count: string) => [day, count].filter(Boolean).join('，'),
  more: '再看一些',
  moreFailed: '没有看到更多，请再试一次',
  empty: '最近没有活动',
  emptyNote: '有了会在这里。想知道以后办什么，可以问社区。',
  emptyHere: '这样选没有活动',
  emptyHereNote: '换个社区或日子看看。',
  showAll: '看全部活动',
  call: '打电话'
} as const
