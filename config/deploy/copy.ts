/** What is said to the operator, in the words of the guide beside this file. */
import type { Occasion } from '@kernel/notices'
import type { Lack, LackCode } from './lacks'
import type { Step } from './plan'
import type { Trigger } from './wanted'

type Sentences = { readonly [What in Step['what']]: (step: Extract<Step, { what: What }>) => string }

const every = ({ cron }: Trigger) => (cron === '0 * * * * * *' ? '每分钟一次' : cron)

const sentences: Sentences = {
  create_collection: ({ collection }) => `新建集合 ${collection}（手机不能读写）`,
  close_collection: ({ collection, was }) => `关闭集合 ${collection}（现在是 ${was || '没有规则'}，改为手机不能读写）`,
  create_index: ({ collection, index }) => `集合 ${collection} 新建索引 ${index.name}`,
  replace_index: ({ collection, index }) => `集合 ${collection} 重建索引 ${index.name}（内容变了）`,
  close_storage: () => '云存储改规则：手机不能读，只能往自己的文件里写',
  create_function: ({ name }) => `新建云函数 ${name}`,
  upload_function: ({ name }) => `上传云函数 ${name} 的代码`,
  configure_function: ({ name, timeout, variables }) => `设置云函数 ${name}：超时 ${timeout} 秒${variables.length > 0 ? `，环境变量 ${variables.join('、')}` : ''}`,
  create_trigger: ({ name, trigger }) => `云函数 ${name} 新建定时触发器 ${trigger.name}（${every(trigger)}）`,
  change_trigger: ({ name, trigger }) => `云函数 ${name} 改正定时触发器 ${trigger.name}（${every(trigger)}）`,
  upload_mini_program: ({ version }) => `上传小程序 ${version}（成为开发版本，提交审核要在公众平台做）`
}

export const sentenceOf = (step: Step): string => (sentences[step.what] as (step: Step) => string)(step)

const lacks: Readonly<Record<LackCode, (about: string) => string>> = {
  no_credential: () => '缺少腾讯云密钥：TENCENTCLOUD_SECRET_ID 和 TENCENTCLOUD_SECRET_KEY',
  no_appid: () => '缺少小程序的 AppID：LINJULI_APPID',
  bad_appid: (about) => `LINJULI_APPID 不像小程序的 AppID（wx 加 16 位）：${about}`,
  no_upload_key: () => '缺少代码上传密钥的路径：LINJULI_UPLOAD_KEY',
  bad_upload_key: (about) => `代码上传密钥读不出来，或者不是从公众平台下载的那个文件：${about}`,
  unknown_environment: (about) => `这个腾讯云密钥看不到环境 ${about}，或者环境还没有开通数据库、存储和云函数`,
  no_secret: (about) => `缺少密钥 LINJULI_SECRET。第一次部署可以用下面这一个，用之前先抄在纸上锁好：\n    LINJULI_SECRET=${about}`,
  weak_secret: () => 'LINJULI_SECRET 太弱或写错了：要写成“版本号:32字节以上随机数的base64”，几个之间用逗号，版本号不能重复',
  secret_forgets: (about) => `LINJULI_SECRET 里少了云函数正在用的第 ${about} 版，或者和它不一样：没有它，用它加密的电话和记录再也读不出来`,
  secret_too_new: (about) => `第 ${about} 版密钥还不能放在最前面：先把它放在最后部署一次，让每个云函数都认识它，再换到最前面部署一次`,
  bad_templates: (about) => `LINJULI_TEMPLATES 读不懂：${about}`,
  wrong_runtime: (about) => `云函数 ${about} 的运行环境不对，而且建好就改不了：在控制台删掉它，再部署一次`,
  open_stranger: (about) => `集合 ${about} 不是本程序的，却对手机开着：在控制台删掉它，或者把权限改成“仅管理端可读写”`
}

export const lackSentence = ({ code, about = '' }: Lack): string => lacks[code](about)

const occasionNames: Readonly<Record<Occasion, string>> = { seat: '报名结果', promoted: '候补转正', changed: '时间地点变更', cancelled: '活动取消', results: '比赛成绩', suggestion: '建议有回音', deadline: '建议快到期', points: '积分有结果', year: '年度评优' }

export const copy = {
  usage: '用法：npm run deploy -- --env 环境ID（先加上 --dry-run 看看会做什么）',
  needs: { credential: '云密钥', upload_key: '上传密钥' },
  environment: (envId: string, version: string) => `环境 ${envId}，版本 ${version}`,
  unseen: '看不到环境里现在有什么，下面按“什么都还没有”来列。',
  missing: (count: number) => `还差 ${count} 样，现在什么也不做：`,
  missingForLater: (count: number) => `真正部署之前还差 ${count} 样：`,
  plan: (count: number) => `一共 ${count} 步：`,
  dryRun: '这是演习，什么也没有做。',
  building: '正在生成小程序……',
  doing: (number: number, count: number, sentence: string) => `[${number}/${count}] ${sentence}`,
  open: '部署没有完成：下面这些还对手机开着，请马上在控制台关掉，再部署一次：',
  storage: '云存储',
  done: '部署完成：每个集合和云存储都核对过，手机都读不到。',
  failed: (sentence: string) => `停在这一步：${sentence}`,
  again: '改好以后再运行同一条命令，做完的步骤不会重做。',
  byHand: '还要用手做的：',
  openapi: (names: string) => `在微信开发者工具里，对这些云函数各点一次“上传并部署：云端安装依赖”，微信才允许它们调用开放接口（第一次部署，以及名单变化以后）：${names}`,
  review: '在公众平台“版本管理”里提交审核，通过以后发布。',
  untold: (occasions: readonly Occasion[]) => `没有给这些场合选消息模板，届时不会发消息：${occasions.map((occasion) => occasionNames[occasion]).join('、')}`,
  noAdmin: '还没有区管理员：在那个人的手机上打开小程序、填好姓名电话，再把他的 _id 写进 LINJULI_DISTRICT_ADMINS 部署一次',
  strangers: (names: readonly string[]) => `环境里还有不属于本程序的云函数，手机可以调用它们，不用就删掉：${names.join('、')}`
} as const
