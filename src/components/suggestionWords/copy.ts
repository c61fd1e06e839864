/** How the suggestion book is spoken of: what an entry is about, how it stands, and what came of it. */
import type { SuggestionCategory, SuggestionStatus, Verdict } from '@domain/suggestion'

export const categoryWords: Readonly<Record<SuggestionCategory, string>> = {
  tidiness: '环境卫生', parking: '停车', property: '物业', safety: '安全', culture: '文体', elderly: '养老', neighbours: '邻里', other: '其他'
}

export const statusWords: Readonly<Record<SuggestionStatus, string>> = {
  handed: '等楼长写进本子', declined: '楼长没有收', submitted: '等受理', returned: '请补充一点', merged: '已并到另一条', accepted: '已受理', in_progress: '办理中', escalated: '已报街道', replied: '已答复', closed: '已办结'
}

export const verdictWords: Readonly<Record<Verdict, string>> = { adopted: '采纳', partly: '部分采纳', not_adopted: '没有采纳' }

/** What a tag says of an entry, and how it looks: what waits for the one who reads it stands out. */
export function tagOf({ status, verdict }: { readonly status: SuggestionStatus; readonly verdict?: Verdict }): { readonly kind: 'ok' | 'wait' | 'bad' | 'mute'; readonly text: string } {
  if (status === 'returned') return { kind: 'bad', text: statusWords.returned }
  if (status === 'replied' || status === 'closed') return { kind: verdict === 'not_adopted' ? 'mute' : 'ok', text: verdict ? verdictDone[verdict] : statusWords[status] }
  return { kind: status === 'merged' || status === 'declined' ? 'mute' : 'wait', text: statusWords[status] }
}

const verdictDone: Readonly<Record<Verdict, string>> = { adopted: '已采纳', partly: '部分采纳', not_adopted: '没有采纳' }

export const photoWords = {
  photos: '照片',
  hint: (most: number) => `最多${most}张。不要拍到人脸和门牌。`,
  kept: (count: number) => `原来的${count}张还在`,
  add: '拍照或选照片',
  photo: (number: number) => `第${number}张照片`,
  remove: '不要这张',
  removeLabel: (number: number) => `不要第${number}张照片`,
  notSent: '照片没有传上去，请再试一次'
} as const
