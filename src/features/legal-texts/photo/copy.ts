/** What somebody agrees to when they may be photographed at an event. Whoever changes a word raises the version, which is recorded with each answer. */
import { PHOTO_TEXT } from '@domain/consents'
import { PHOTO_DAYS } from '@domain/retention'
import type { LegalText } from '../text'

export const photo: LegalText = {
  title: '拍照同意书',
  version: PHOTO_TEXT,
  about: '活动现场能不能拍您和孩子',
  intro: '活动现场，工作人员有时会拍几张照片。拍不拍您和家人，由您说了算。没有回答，就是不要拍。',
  parts: [
    { head: '说“可以”，是同意什么', words: ['在这一次活动上，可以拍到您，或者您替他回答的那位家人。', '照片只用来介绍这次活动：小程序的活动页、社区的宣传栏、公众号，和给上级的活动小结。', '放到活动页以前，工作人员先看一遍，没同意的人不放。', '不写孩子的全名，不写电话和住址。', '不用来认脸，不卖，不给别人做广告。'] },
    { head: '谁来回答', words: ['大人自己回答。', '不满18周岁的，由家长回答。', '每次活动分开问，这次说可以，不等于下次也可以。'] },
    { head: '存多久', words: ['孩子的照片最多留一年；您改成“不要拍”，已经拍的由社区删掉。', `活动页上的照片，活动结束${PHOTO_DAYS}天后删掉。`, '别的照片由办活动的社区保管，不存在这个小程序里。'] },
    { head: '怎么改', words: ['在“我的报名”里，随时可以改成“不要拍”。', '我们记下您什么时候怎么回答的，看的是哪一版说明。', '要删已经拍的照片，打电话告诉社区就行。'] },
    { head: '不同意会怎样', words: ['什么都不受影响：照样参加，照样签到，照样拿奖。'] }
  ]
}
