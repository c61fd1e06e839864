/** The words of bringing a workbook onto the roster. */
import { thousands } from '@components/elderWords/copy'
import type { RefusalOf } from '@contract/endpoint'
import type { beginImport, confirmImport, continueImport, decidePair, exportRows, undoImport } from '@contract/workbookRoster'
import type { About } from '@domain/decision'
import type { ImportRemark, RowFate, RowNotice } from '@domain/rosterImport'
import type { RowFault } from '@domain/rosterRow'
import { MOST_ROWS } from '@domain/rosterSheet'

const over = '这次导入已经结束了，请重新选表格'

export const beginRefusals: Readonly<Record<RefusalOf<typeof beginImport>, string>> = {
  file_too_large: '表格太大了。把里面的图片删掉，或者只留花名册这一张表',
  old_format: '这是老格式的表格。请用WPS或Excel打开，点“另存为”，选.xlsx，再来导入',
  has_password: '表格加了密码。请取消密码后另存一份再导入',
  not_a_workbook: '这个文件打不开，请选.xlsx格式的表格',
  no_header: '没找到表头。表头要有“姓名”“楼号”“室”这几列',
  columns_missing: '表头缺了必需的列：姓名、楼号、室，还有身份证号或出生日期',
  no_rows: '表头下面没有人，请看看是不是选错了表',
  too_many_rows: `一张表最多${thousands(MOST_ROWS)}行，请分成几张导入`,
  not_yours: '没有成功，请再选一次表格',
  no_file: '表格没传上去，请再选一次'
}
export const continueRefusals: Readonly<Record<RefusalOf<typeof continueImport>, string>> = { import_over: over, no_file: '表格不在了，请重新选一次' }
export const confirmRefusals: Readonly<Record<RefusalOf<typeof confirmImport>, string>> = {
  import_over: over,
  not_read: '还没看完，请稍等',
  undecided: '还有疑似同一人的没有看，看完才能导入',
  nothing_new: '这张表里没有新的老人，不用导入',
  roster_changed: '名单刚才有人改过，请重新选一次这张表'
}
export const undoRefusals: Readonly<Record<RefusalOf<typeof undoImport>, string>> = { import_over: over, roster_used: '已经有发放活动用了这份名单，不能撤销了。有错的请一位一位改' }
export const exportRefusals: Readonly<Record<RefusalOf<typeof exportRows>, string>> = { file_expired: '表格已经删掉了，请重新导入' }
export const decideRefusals: Readonly<Record<RefusalOf<typeof decidePair>, string>> = { import_over: over, not_suspected: '这一行不用核对了' }

const faults: Readonly<Record<RowFault, (about: About) => string>> = {
  no_name: () => '缺姓名，请补上',
  name_too_long: () => '姓名太长，请核对',
  no_building: () => '缺楼号，请补上',
  unknown_building: ({ building }) => `社区里没有“${building}”这栋楼`,
  which_building: ({ building }) => `有不止一栋“${building}”，请写上小区`,
  no_room: () => '缺室号，请补上',
  no_birth: () => '身份证号和出生日期都没有',
  id_is_number: () => '身份证号列请设为文本格式后重新填写',
  id_length: () => '身份证号位数不对',
  id_date: () => '身份证号里的生日不对',
  id_check: () => '身份证号最后一位对不上',
  date_unreadable: () => '生日看不懂，请写成1941-03-05',
  date_two_digit_year: () => '年份请写四位，例如1941',
  date_no_such_month: ({ month }) => `没有${month}月，看看生日`,
  date_no_such_day: ({ month, day }) => `${month}月没有${day}日，看看生日`,
  date_impossible: () => '这个生日不可能，请核对'
}

const remarks: Readonly<Record<ImportRemark, string>> = {
  old_id_number: '15位老身份证，年份按19××年算，请核对',
  birth_differs: '生日和身份证不一样，按身份证记',
  sex_differs: '性别和身份证不一样，按身份证记',
  age_differs: '年龄差得多，可能填了虚岁',
  phone_unreadable: '电话看不懂，没有记',
  family_phone_unreadable: '紧急联系电话看不懂，没有记',
  living_unreadable: '居住情况看不懂，没有记',
  mobility_unreadable: '能否出门看不懂，没有记',
  shortened: '备注太长，只记了前面',
  namesake: '本楼有同名的，不是同一位，都留',
  name_differs: '名单上是另一个名字',
  phone_differs: '电话和名单上不一样，名单没改',
  address_differs: '住址和名单上不一样，名单没改',
  known_moved: '名单上记的是搬走了',
  known_died: '名单上记的是去世了',
  known_ineligible: '名单上记的是不属于名单'
}

const fateNotes: Readonly<Record<RowFate, string>> = { new: '', known: '名单上已经有了', twice: '', suspected: '可能是同一个人，要您看', fault: '' }

export const copy = {
  title: '导入名单',
  pairsTitle: '疑似同一人',
  intro: '把现有的花名册导进来',
  introNote: '不用改格式，列的顺序随意。要有姓名、楼号、室，还有身份证号或出生日期。',
  privacy: '身份证号只用来算生日、认出同一个人，不保存。表格最多留一天。聊天里的表格，导完请自己删掉。',
  choose: '选表格',
  sending: '正在传…',
  reading: (read: number, rows: number) => `看到第${thousands(read)}行，共${thousands(rows)}行`,
  readingTitle: '正在一行一行看',
  readingNote: '现在还没写进去。看的时候可以离开这一页，回来接着看。',
  goOn: '接着看',
  readyTitle: (rows: number) => `${thousands(rows)}行都看过了`,
  readyNote: (fileName: string) => `${fileName}，现在还没写进去`,
  show: '看哪些行',
  fates: { new: '能导入', known: '已在名单', twice: '重复', suspected: '疑似', fault: '有错' } satisfies Readonly<Record<RowFate, string>>,
  fate: (fate: RowFate, count: number) => `${copy.fates[fate]} ${thousands(count)}`,
  row: (row: number) => `第${row}行`,
  reason: ({ fate, faults: wrong, remarks: said, likeRow }: RowNotice): string => {
    const like = fate === 'twice' && likeRow !== undefined ? [`和第${likeRow}行是同一个人，只留一个`] : []
    return [fateNotes[fate], ...like, ...wrong.map(({ fault, about = {} }) => faults[fault](about)), ...said.map((remark) => remarks[remark])].filter(Boolean).join('；')
  },
  /** A date with points does not break in two. */
  who: ({ name, birth, building }: RowNotice) => [name || '没有姓名', birth.replaceAll('-', '.'), building].filter(Boolean).join('　'),
  nothingSaid: '这些行都没有要看的',
  ignored: (columns: readonly string[]) => `这几列没有用到：${columns.join('、')}`,
  more: '再看50行',
  import: (people: number) => `导入${thousands(people)}人`,
  importing: '正在导入…',
  look: (count: number) => `先看疑似的${count}对`,
  another: '换一张表',
  saveFaults: '存错行',
  saving: '正在存…',
  foot: (faulty: number) => `${faulty > 0 ? `有错的${thousands(faulty)}行不导入。` : ''}名单审定前可以撤销。`,
  drop: '不导了，删掉这张表',
  sureTitle: (people: number) => `导入${thousands(people)}人？`,
  sure: '导入以后，这张表马上删掉。',
  sureFaults: (faulty: number) => `有错的${thousands(faulty)}行还没存的话，先退回去点“存错行”。`,
  done: (people: number) => `${thousands(people)}人进了名单`,
  doneNote: '表格已经删掉了。聊天里的那一份，请自己删掉。',
  toRoster: '看名单',
  before: '以前导入的',
  states: { reading: '没看完', ready: '没导入', confirmed: '已导入', undone: '撤销了', dropped: '没有导入' },
  one: (people: number) => `${thousands(people)}人`,
  undo: '撤销',
  undoLabel: (fileName: string) => `撤销，${fileName}`,
  undoTitle: (people: number) => `撤销这次导入的${thousands(people)}人？`,
  undoNote: '这些人都从名单上拿掉，包括后来改过的。',
  undoYes: '撤销导入',
  undoing: '正在撤销…',
  dropTitle: '不导这张表了？',
  dropNote: '看过的都不算，名单不变。',
  dropYes: '删掉这张表',
  no: '再看看',
  pairsNote: '是同一位，留一行；是两位，都留。',
  inWorkbook: (row: number) => `表格第${row}行`,
  onRoster: '名单上的',
  stays: '同一位就留这行',
  numbered: '有身份证号',
  unnumbered: '没有身份证号',
  noPhone: '没有电话',
  same: '是同一位',
  different: '是两位',
  decide: (name: string) => `${name}，是同一位吗？`,
  morePairs: '看后面的',
  noPairs: '没有疑似同一人的',
  back: '回去导入',
  separator: '，'
} as const
