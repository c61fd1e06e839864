/** The words of elders' cards: on the page that makes them, and on the paper itself. */
import type { renewCard } from '@contract/distributionBooks'
import type { RefusalOf } from '@contract/endpoint'

export const renewRefusals: Readonly<Record<RefusalOf<typeof renewCard>, string>> = { too_many_cards: '这位老人换卡换得太多了，请联系区里的管理员' }

export const copy = {
  title: '老人卡',
  grid: '哪个网格？',
  note: '一张图上最多8张卡，存到相册，打印出来剪开。卡上只有姓名、楼号、码和社区的电话，没有老人的身份证号和电话。',
  sheet: '第几张图',
  sheetOf: (number: number) => `第${number}张`,
  none: '这个网格的名单上没有老人',
  noneNote: '先导入老人名单。',
  noGrids: '本社区还没有分网格',
  described: (names: readonly string[]) => `${names.length}张卡：${names.join('、')}`,
  name: (name: string, building: string) => [name, building].filter(Boolean).join(' '),
  hint: '领东西时带上它',
  community: (name: string, phone: string) => `${name} ${phone}`,
  lost: '卡丢了？',
  lostNote: '点一下名字，换一张新的，旧卡就不能用了。',
  lostLabel: (who: string) => `给${who}换一张卡`,
  newTitle: '换一张老人卡',
  newNote: '卡丢了、坏了，都可以换',
  before: '换了以后，旧卡扫了就找不到人。捡到旧卡的人，也领不到东西。',
  renew: '换一张新的',
  renewYes: '换卡',
  renewing: '正在换…',
  renewTitle: (name: string) => `给${name}换一张卡？`,
  renewSheetNote: '旧卡马上就不能用了。',
  renewQuestion: '为什么换？',
  renewReasons: ['卡丢了', '卡坏了，扫不出来', '卡被别人拿走了'],
  renewMissing: '请选一个原因',
  renewNo: '先不换',
  renewed: '新卡做好了，旧卡不能用了',
  renewedNote: '现在就存下来、打印出来，交给老人。',
  newFile: (name: string) => `老人卡${name}`,
  file: (grid: string, sheet: number) => `老人卡${grid}${sheet}`
} as const
