/** The words of the list of those who have not had it yet. */
export const copy = {
  title: '还没领的',
  item: '哪一样？',
  count: (count: number, unit: string) => `还有${count}位没领，${count}${unit}`,
  all: '都领到了',
  allNote: '这一样没有人还等着。',
  buildings: '住几号楼？',
  buildingLabel: (name: string, count: number) => `${name}，还有${count}位`,
  buildingKey: (name: string, count: number) => `${name} ${count}位`,
  back: '看全部楼',
  asked: (count: number) => `家里来要送到家的，${count}位`,
  onsite: '现场领',
  home: '送到家',
  unreachable: '没联系上',
  none: '名单还没列好',
  separator: '，'
} as const
