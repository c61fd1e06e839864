/** The words of the honour board, on the page, in the picture and for the chat. */
import { categoryWords, quarterWords } from '@components/captainWords/copy'
import { categories } from '@domain/captains'
import type { HonourBoard } from '@domain/honour'

const howMany = ({ honoured }: HonourBoard): number => categories.reduce((sum, category) => sum + honoured[category].length, 0)

export const copy = {
  title: '优秀榜',
  heading: '优秀楼长',
  host: (community: string, quarter: string) => `${community} ${quarterWords(quarter)}`,
  nobody: '空缺',
  thanks: '感谢各位楼长，替大家留着一盏灯。',
  how: (ballots: number) => `按积分进入候选，经楼长会${ballots}位楼长无记名投票选出，社区已审核。`,
  save: '存图片',
  saving: '正在存…',
  copyText: '复制文字，到微信群里粘贴',
  copied: '已复制，去微信群里长按粘贴就可以了。',
  notCopied: '没有复制上，请再点一次。',
  none: '这个季度还没评出来',
  noneNote: '评出来了会在这里。',
  others: '以前的',
  withdrawn: (what: string, day: string) => `${what}的优秀榜，${day}撤下了。`,
  because: (reason: string) => `原因：${reason}`,
  amended: '更正',
  separator: '、',
  described: (lines: readonly string[]) => `图上写着：${lines.join('，')}`,
  fileName: (quarter: string) => `优秀楼长${quarterWords(quarter)}`,
  /** What is pasted into the group, as the office has always written it. */
  text: (board: HonourBoard) =>
    [
      `【${board.community}${quarterWords(board.quarter)}优秀楼长】`,
      `根据楼长积分排名，经全体楼长会上投票，评选出优秀楼长${howMany(board)}名：`,
      ...categories.map((category) => `${categoryWords[category]}：${board.honoured[category].map(({ name }) => name).join('、') || '空缺'}`),
      `感谢各位楼长的辛勤付出！——${board.community}`
    ].join('\n')
} as const
