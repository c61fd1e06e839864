/** The words with which somebody takes on the news for relatives who have no WeChat. */
export const copy = {
  offer: '家里老人没有微信？',
  offerNote: '社区替老人报名，留的是您的手机号，通知就发到您这里。先验证一下手机号。',
  elder: '先验证一下手机号',
  elderNote: '老人名单上留的是哪个手机号，就给哪个手机看。验证只要点一下。'
} as const
