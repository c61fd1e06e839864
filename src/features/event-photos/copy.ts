/** The words around the photographs of an event, as residents see them. */
export const copy = {
  title: '活动照片',
  works: '作品',
  scenes: '现场照片',
  none: '还没有照片',
  noneNote: '工作人员看过以后，会放在这里。',
  workLabel: (title: string, number: number, all: number) => `作品，${title}，第${number}张，一共${all}张`,
  sceneLabel: (number: number, all: number) => `现场照片，第${number}张，一共${all}张`,
  take: '照片里有您或家人，不想让人看，打电话告诉社区，马上就撤。',
  call: '打电话给社区'
} as const
