/** What is said when a picture was saved, or was not. */
export const pictureWords = {
  save: '存到手机相册',
  saving: '正在存…',
  saved: '存好了，在手机相册里',
  denied: '还不能存到相册',
  deniedNote: '请点右上角“…”，在设置里允许添加到相册。',
  notSaved: '没有存好，请再试一次',
  notDrawn: '没有画出来，请再试一次',
  again: '再画一次',
  /** What a folder of downloads takes as a name. */
  fileName: (title: string, what: string) => `${title.replace(/[\\/:*?"<>|“”]/g, '')}${what}`
} as const
