/** The words of the list of communities. */
export const copy = {
  title: '找社区',
  own: '您的社区',
  all: '全部社区',
  others: '别的社区',
  note: '点一下就能打电话，工作人员接听。',
  call: '打电话',
  callLabel: (name: string, phone: string) => `给${name}打电话，${phone}`,
  empty: '还没有社区的电话',
  emptyNote: '稍等一会儿再看看。',
  again: '再看看',
  notTold: '还不知道您住哪个社区',
  notToldNote: '选好以后，您的社区会排在最前面。',
  tell: '选社区'
} as const
