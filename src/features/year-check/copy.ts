/** The words of proving a certificate. */
import type { checkCertificate } from '@contract/annualCertificate'
import type { RefusalOf } from '@contract/endpoint'

export const refusals: Readonly<Record<RefusalOf<typeof checkCertificate>, string>> = { too_many_tries: '试得太多了，过一小时再来' }

export const copy = {
  title: '核验证书',
  note: '照着证书最下面一行填，大小写、横线都不要紧。',
  number: '编号',
  numberHint: '例如：楚润-优楼-2026-001',
  code: '核验码',
  codeHint: '八位字母和数字',
  missing: '请填编号和核验码',
  check: '核验',
  checking: '正在核验…',
  genuine: '这张证书是真的',
  genuineNote: (community: string, year: number) => `${community}${year}年度优秀楼长`,
  revoked: '这张证书已经作废了',
  wrong: '没有查到这张证书',
  wrongNote: '请再看一遍编号和核验码；还是查不到，打电话给社区问问。',
  name: '姓名',
  issued: '发证日期',
  call: '打电话给社区'
} as const
