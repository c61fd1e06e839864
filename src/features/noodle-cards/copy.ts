/** The words of elders' cards: on the page that makes them, and on the paper itself. */
export const copy = {
  title: '老人卡',
  grid: '哪个网格？',
  note: '一张图上最多8张卡，存到相册，打印出来剪开。卡上只有姓名、楼号和码，没有身份证号和电话。',
  sheet: '第几张图',
  sheetOf: (number: number) => `第${number}张`,
  none: '这个网格的名单上没有老人',
  noneNote: '先导入老人名单。',
  noGrids: '本社区还没有分网格',
  described: (names: readonly string[]) => `${names.length}张卡：${names.join('、')}`,
  name: (name: string, building: string) => [name, building].filter(Boolean).join(' '),
  hint: '领东西时给工作人员扫一下',
  file: (grid: string, sheet: number) => `老人卡${grid}${sheet}`
} as const
