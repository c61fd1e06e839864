/** A clerk brings the office's own workbook onto the roster: chosen, read, those who may be the same decided, confirmed, found. */
import { startCloud, type Cloud } from '../cloud'
import { aBook, aRow } from '../fixtures/rosters'
import { idNumberOf } from '../fixtures/rosterBooks'
import { Street } from './browser'

let cloud: Cloud
let street: Street

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  street = await Street.open(cloud.url)
})
afterEach(async () => expect(await street.empty()).toEqual([]))
afterAll(async () => {
  await street.close()
  await cloud.stop()
})

it('a workbook is looked at before anything is written, and everybody in it who is somebody new is then on the roster', async () => {
  const bytes = aBook(
    aRow({ '姓名*': '周德福', 身份证号: null, 出生日期: '1944.3.17', 联系电话: '05350003001' }),
    aRow({ '姓名*': '周德福', 身份证号: null, 出生日期: '1944年3月17日', '室*': '502' }),
    aRow({ '姓名*': '吴桂香', 身份证号: idNumberOf('1944-03-17', 4), '楼号*': null }),
    aRow({ '姓名*': '鲍玉珍', 身份证号: idNumberOf('1941-03-05', 6), '楼号*': '3#' })
  )
  const clerk = await street.visit({ as: 'staff_zhongtai', path: 'packages/staff/today/index' })
  await clerk.tap(/^老人花名册，/)
  await clerk.until('名单上还没有老人')
  await clerk.tap('导入名单')
  const chooser = clerk.page.waitForEvent('filechooser')
  await clerk.tap('选表格')
  await (await chooser).setFiles({ name: '花名册.xlsx', mimeType: 'application/octet-stream', buffer: bytes })
  await clerk.until('4行都看过了')
  await clerk.until('缺楼号，请补上')

  await clerk.tap('先看疑似的1对')
  await clerk.until('1944年3月17日')
  await clerk.tap('是同一位')
  await clerk.calm()
  await clerk.goBack()
  await clerk.tap('导入2人')
  await clerk.until('有错的1行还没存的话')
  await clerk.visible.getByRole('dialog').getByText('导入2人', { exact: true }).tap()
  await clerk.until('2人进了名单')

  await clerk.tap('看名单')
  await clerk.type('找人：输姓名', '鲍')
  await clerk.tap(/^鲍玉珍，女，85岁，3号楼1单元/)
  await clerk.until('3号楼1单元101室')
  await clerk.tap('搬走了')
  await clerk.tap('楼长告诉的')
  await clerk.tap('记下来')
  await clerk.until('标记搬走')
}, 60_000)
