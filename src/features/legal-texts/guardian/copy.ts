/** What a guardian agrees to when a child is signed up for an event, in full. Whoever changes a word raises the version, which is recorded with each consent. */
import { MINOR_EVENT_TEXT } from '@domain/consents'
import { MINORS_DAYS } from '@domain/retention'
import type { LegalText } from '../text'

export const guardian: LegalText = {
  title: '家长同意书',
  version: MINOR_EVENT_TEXT,
  about: '给孩子报名时，您同意的内容',
  intro: '孩子不满14周岁，报名前要由父母或者其他监护人看过并同意。下面写的，就是您在报名页打勾表示同意的全部内容。',
  parts: [
    { head: '我们记什么', words: ['孩子的称呼，可以是小名。', '孩子的出生年月，不用填到哪一天。', '孩子报了哪个活动，到场没有。', '不要身份证号，不要照片，不认脸，不看位置。'] },
    { head: '用来做什么', words: ['看孩子的年龄适不适合这个活动。', '安排名额，签到，活动有变动时找得到您。', '有比赛的，用来记成绩，发奖品。', '不作别的用途，不用来推荐东西，不卖也不送给别人。'] },
    { head: '谁能看到', words: ['办这次活动的社区工作人员，看到孩子的称呼和年龄；每看一次名单，都有记录。', '帮忙签到的志愿者，只看到隐去名字的称呼和年龄。', '对外公布的名单不写孩子的全名。', '拍照另外问您。您没说可以，就不拍。'] },
    { head: '存在哪里，存多久', words: ['存在国内的云服务器上，家长的电话加密保存。', `活动结束${MINORS_DAYS}天后去掉姓名，只留下来了多少人这样的数字。`] },
    { head: '您随时可以', words: ['在“我的”里看到、改正孩子的信息。', '取消报名，或者把孩子从家人里去掉，撤回这次同意。', '请社区删掉孩子的信息。撤回以前已经办过的事不受影响。'] },
    { head: '不同意会怎样', words: ['不同意，就不能在这里给孩子报名，别的都不受影响。', '您可以打电话给社区报名，工作人员会当面跟您说清楚。'] }
  ]
}
