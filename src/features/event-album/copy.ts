/** The words of the photographs of an event, as those who work there take them and staff look through them. */
import type { RefusalOf } from '@contract/endpoint'
import type { addPhoto, nameWork, releasePhoto } from '@contract/eventPhotos'
import { MOST_PHOTOS } from '@domain/photos'
import { PHOTO_DAYS, ROSTER_DAYS } from '@domain/retention'

const closed = `活动过去${ROSTER_DAYS}天了，照片不再增加，也不再发布`
const calledOff = '活动取消了，照片都删掉了'

export const addRefusals: Readonly<Record<RefusalOf<typeof addPhoto>, string>> = {
  called_off: calledOff,
  closed,
  not_begun: '活动开始前1小时起，才能加照片',
  too_many: `最多${MOST_PHOTOS}张，先删掉几张再加`,
  not_yours: '没有成功，请再选一次照片',
  no_file: '照片没传上去，请再选一次',
  not_a_picture: '这张太大，或者不是照片，请换一张'
}

export const releaseRefusals: Readonly<Record<RefusalOf<typeof releasePhoto>, string>> = {
  called_off: calledOff,
  closed,
  list_changed: '刚才又有人说不要拍，请按新的名单再看一遍'
}

export const nameRefusals: Readonly<Record<RefusalOf<typeof nameWork>, string>> = {
  called_off: calledOff,
  closed,
  no_workshop: '这场不是手作活动，没有作品',
  gone: '这张刚才删掉了',
  text_risky: '这个名字不能给大家看，换一个说法',
  reviewer_needed: '这个名字要审核人来写'
}

export const copy = {
  title: '照片',
  separator: '、',
  child: (name: string) => `${name}（孩子）`,
  unpictured: (count: number) => `不能出现在照片里的${count}位`,
  unpicturedNote: '说了不要拍，或者还没回答。拍的时候避开，发布前再看一遍。',
  partners: '合作单位带来的孩子不在名单里，发布前请问过带队老师。',
  allAgreed: '报名的人都同意拍照。',
  lookAgain: (count: number) => `有人改成了不要拍，${count}张要再看一遍`,
  lookAgainNote: '居民现在看不到这些。照片里有他们就删掉；没有，再发布一次。',
  hiddenNote: `居民以后也看不到这些了：活动过去${ROSTER_DAYS}天，不能再发布。照片里有他们的，请删掉。`,
  none: '还没有照片',
  noneNote: '拍几张，或者从相册里选。发布以后居民才看得到。',
  handedIn: (count: number) => `已经交了${count}张`,
  handedInNote: '工作人员看过才会发布。',
  kept: `没发布的，活动过去${ROSTER_DAYS}天删掉；发布了的，${PHOTO_DAYS}天删掉。`,
  label: (number: number, state: string) => `第${number}张，${state}`,
  released: '已发布',
  waiting: '还没发布',
  again: '要再看一遍',
  remove: '删掉',
  removeLabel: (number: number) => `删掉第${number}张`,
  work: (title: string) => `作品：${title}`,
  isWork: '这是作品',
  isWorkLabel: (number: number) => `第${number}张是作品`,
  rename: '改作品名',
  renameLabel: (number: number) => `改第${number}张的作品名`,
  workTitle: (number: number) => `第${number}张是什么作品？`,
  workField: '作品名，例如：福字花馍',
  workNote: '别写孩子的名字。空着，就不算作品。',
  workYes: '存下',
  naming: '正在存…',
  add: '拍照或选照片',
  addShort: '加照片',
  adding: '正在传…',
  left: (count: number) => `还有${count}张没传上去`,
  leftNote: '存在手机里了，有网时打开小程序，就接着传。没传完前，请别删小程序。',
  leftUnkept: '手机里没地方存了。请别关小程序，有网马上传。',
  leftStill: (count: number) => `没传成，还有${count}张在手机里`,
  leftStillNote: '网络不太好。照片没有丢，到有网的地方再点“接着传”。',
  leftAgain: '接着传',
  giveUp: '不传了',
  release: (count: number) => `发布${count}张`,
  releaseTitle: (count: number) => `这${count}张发布给居民看？`,
  releaseYes: '我看过了，没有他们',
  releasing: '正在发布…',
  releaseNames: (names: string) => `不能出现的：${names}`,
  releaseNote: '发布以后，谁都能在活动页看到。',
  no: '再看看',
  removeTitle: (number: number) => `删掉第${number}张？`,
  removeNote: '照片就没有了，居民也看不到了。',
  removeYes: '删掉这张',
  removing: '正在删…'
} as const
