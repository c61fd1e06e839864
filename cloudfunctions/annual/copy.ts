/** What is printed on a certificate, and the short fields of messages about a year. */

const short = (community: string) => community.replace(/社区$/, '')

export const copy = {
  number: (community: string, year: number, sequence: number) => `${short(community)}-优楼-${year}-${String(sequence).padStart(3, '0')}`,
  title: (year: number) => `${year}年度优秀楼长`,
  news: { publicised: '结果公示了，有意见请在公示期内说。', final: '公示结束，名单定了，点开看看。' }
} as const
