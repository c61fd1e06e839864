/** The short fields of messages to residents; templates hold a title, a time, a place and one sentence. */

export const copy = {
  when: ({ year, month, day, hour, minute }: { year: number; month: number; day: number; hour: number; minute: number }): string =>
    `${year}年${month}月${day}日 ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  own: {
    seated: '报名成功，到时候见。',
    waiting: (place: number): string => `您排在候补第${place}位，有空位就通知您。`,
    promoted: '好消息！您已由候补转为报名成功。',
    changed: '时间或地点有变，请点开看看。'
  },
  assisted: {
    seated: '社区代报的名报上了，到时候见。',
    waiting: (place: number): string => `社区代报的名排在候补第${place}位。`,
    promoted: '社区代报的名由候补转为报名成功。',
    changed: '社区代报的活动有变，不合适请来电。'
  },
  results: '成绩公布了，请点开看看。',
  off: '详情请打电话问社区。'
} as const
