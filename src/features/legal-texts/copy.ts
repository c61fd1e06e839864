/** The words around the texts: how they are listed, and how a version is said. */
export const copy = {
  listTitle: '隐私和同意书',
  listNote: '都不长，每份两分钟能看完。',
  section: '您的信息和同意',
  entry: '隐私说明和同意书',
  entryNote: '记什么，给谁看，存多久',
  version: (month: string) => `${month.replace('-0', '-').replace('-', '年')}月版，${month.replace('-0', '-').replace('-', '年')}月起用`,
  unclear: '看不明白？',
  ask: '看不明白，打电话问',
  call: '打电话问',
  askNote: (name: string, number: string) => `${name} ${number}`,
  findNote: '在“找社区”里有各社区的电话。',
  read: (title: string, about: string) => `${title}，${about}，看全文`
} as const
