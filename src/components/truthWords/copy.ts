/** What a phone says of what it has done and nobody else knows yet. */
export const truthWords = {
  waitingToSend: (count: number) => `未上传${count}条`,
  neverSent: '已保存在手机里，有网时自动上传',
  lastSent: (time: string) => `已保存在手机里，上次上传${time}`,
  keepProgram: '。没传完前，请别删小程序。',
  tryNow: '现在上传',
  torn: (count: number) => `有${count}条没有存完整`
} as const
