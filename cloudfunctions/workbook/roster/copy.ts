/** The words that offices write into the headings and cells of a roster, and what is written back beside a row that did not come in (excel.md §4). */
import type { About } from '@domain/decision'
import type { RowFate, RowNotice } from '@domain/rosterImport'
import type { RowFault } from '@domain/rosterRow'
import type { RosterWords } from '@domain/rosterSheet'

export const words: RosterWords = {
  headers: {
    number: ['序号', '编号', '号'],
    name: ['姓名', '老人姓名', '名字'],
    sex: ['性别'],
    idNumber: ['身份证号', '身份证号码', '证件号码', '证件号', '身份证', '公民身份号码'],
    birth: ['出生日期', '出生年月日', '出生年月', '生日'],
    age: ['年龄', '周岁', '岁数'],
    phone: ['联系电话', '电话', '手机号', '手机', '手机号码', '联系方式', '电话号码'],
    estate: ['小区', '小区名称', '所在小区'],
    building: ['楼号', '楼栋', '幢', '栋', '楼栋号', '楼'],
    entrance: ['单元', '单元号'],
    room: ['室', '房号', '户号', '门牌', '门牌号', '室号', '房间号'],
    living: ['居住情况', '居住状况', '居住方式'],
    mobility: ['是否能出门', '能否出门', '行动能力', '身体状况'],
    familyName: ['紧急联系人', '家属姓名', '家属', '联系人'],
    familyPhone: ['紧急联系电话', '紧急联系人电话', '家属电话', '联系人电话'],
    grid: ['网格', '所属网格', '网格名称'],
    note: ['备注', '说明']
  },
  sexes: { female: ['女', '女性'], male: ['男', '男性'] },
  livings: {
    alone: ['独居', '一人居住', '独自居住'],
    with_spouse: ['与配偶', '与配偶同住', '和老伴', '与老伴同住', '夫妻同住'],
    with_children: ['与子女', '与子女同住', '和子女', '和子女同住'],
    with_carer: ['保姆', '与保姆', '与保姆同住'],
    in_home: ['机构', '养老院', '养老机构', '住养老院']
  },
  mobilities: { goes_out: ['是', '能', '能出门', '可以', '正常'], hardly: ['否', '不能', '不便', '不能出门', '行动不便'], bedridden: ['卧床', '瘫痪', '长期卧床'] },
  foot: ['合计', '总计', '小计', '制表', '审核', '填表', '日期', '注:', '说明:', '备注:'],
  suffixes: { building: ['号楼', '栋', '幢', '楼', '座', '号', '#'], entrance: ['单元', '门'], room: ['室', '房', '号', '户'] }
}

/** What is wrong with a row, beside it in the workbook that goes back. */
const rowFaultWords: Readonly<Record<RowFault, (about: About) => string>> = {
  no_name: () => '缺姓名',
  name_too_long: () => '姓名太长，请核对',
  no_building: () => '缺楼号，请补上',
  unknown_building: ({ building }) => `社区里没有“${building}”这栋楼，请核对楼号`,
  which_building: ({ building }) => `有不止一栋“${building}”，请写上小区`,
  no_room: () => '缺室号，请补上',
  no_birth: () => '身份证号和出生日期都没有，请补一个',
  id_is_number: () => '身份证号列请设为文本格式后重新填写',
  id_length: () => '身份证号位数不对',
  id_date: () => '身份证号里的生日不对',
  id_check: () => '身份证号最后一位对不上，请核对',
  date_unreadable: () => '出生日期看不懂，请写成1941-03-05',
  date_two_digit_year: () => '年份请写四位，例如1941',
  date_no_such_month: ({ month }) => `没有${month}月，看看生日`,
  date_no_such_day: ({ month, day }) => `${month}月没有${day}日，看看生日`,
  date_impossible: () => '这个生日不可能，请核对'
}

/** What the list says beside a row that came to something else than a new person. */
const fates: Readonly<Record<RowFate, string>> = { new: '', known: '名单里已经有了', twice: '重复', suspected: '疑似同一人，请核对', fault: '' }

export const copy = {
  sheet: '花名册',
  reasonHeader: '错误原因',
  fileName: (on: string) => `花名册-错误原因-${on}.xlsx`,
  reason: ({ fate, faults, likeRow }: RowNotice): string => {
    if (fate === 'fault') return faults.map(({ fault, about = {} }) => rowFaultWords[fault](about)).join('；')
    return likeRow === undefined || fate === 'new' ? fates[fate] : `${fates[fate]}（第${likeRow}行）`
  }
} as const
