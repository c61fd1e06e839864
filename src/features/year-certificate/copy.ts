/** The words of a certificate of the year, on the page and in the picture. */
import type { revokeCertificate } from '@contract/annualCertificate'
import type { RefusalOf } from '@contract/endpoint'

export const revokeRefusals: Readonly<Record<RefusalOf<typeof revokeCertificate>, string>> = { own_work: '您自己的分也在里面，请别的同事来办', already_revoked: '这张证书已经作废了' }

export const copy = {
  title: '荣誉证书',
  whose: '给谁',
  none: '这一年还没有发证书',
  noneNote: '公示期过了，审核人发了证书，就在这里。',
  note: '盖章的地方空着，打印出来盖章。',
  ownNote: '名字是全的，发到群里前想一想。要盖章，请到社区。',
  own: (year: number) => `${year}年评上的证书`,
  save: '把证书存到相册',
  saving: '正在存…',
  number: '编号',
  code: '核验码',
  list: '编号和核验码',
  revoked: (reason: string) => `已作废：${reason}`,
  revoke: '作废这张证书',
  revokeAsk: (name: string) => `作废${name}的证书？`,
  revokeNo: '先不作废',
  revokeNote: '作废以后，别人核验时会看到。编号不会再给别人。',
  why: '为什么作废',
  whyMissing: '请写一句原因',
  revoking: '正在作废…',
  described: (lines: readonly string[]) => `图上写着：${lines.join('，')}`,
  fileOf: (name: string) => `荣誉证书${name}`,
  honour: '荣誉证书',
  toWhom: (name: string) => `${name}：`,
  praise: (community: string, year: number) => `被评为${community}${year}年度优秀楼长，特发此证。`,
  proof: (number: string, code: string) => `编号 ${number}　核验码 ${code}`
} as const
