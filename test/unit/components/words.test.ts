/** Where lines of words may break. */
import { isNumber, piecesOf } from '@components/pieces'

test('a title breaks after a dot and after a comma, and keeps its quotes', () => {
  expect(piecesOf('“遇见幸福·智慧父母·亲子瑜伽公益沙龙”')).toEqual(['“遇见幸福·', '智慧父母·', '亲子瑜伽公益沙龙”'])
  expect(piecesOf('名额已满，您排在候补第3位')).toEqual(['名额已满，', '您排在', '候补第3位'])
})

test('what follows a title in quotes, and a second sentence, begin a piece of their own', () => {
  expect(piecesOf('“跳出活力 绳彩飞扬”青少年跳绳比赛')).toEqual(['“跳出活力\u00a0', '绳彩飞扬”', '青少年跳绳比赛'])
  expect(piecesOf('报名已经结束了。有疑问请打电话。')).toEqual(['报名已经结束了。', '有疑问请打电话。'])
  expect(piecesOf('请看“健康提示”。')).toEqual(['请看“健康提示”。'])
  expect(piecesOf('请转告：12月2日上午10:00')).toEqual(['请转告：', '12月2日上午10:00'])
})

test('what may be left out stays with its own brackets', () => {
  expect(piecesOf('给来的人提个醒（可不填）')).toEqual(['给来的人提个醒', '（可不填）'])
})

test('a day, its weekday and its hour stay whole, each with its space', () => {
  expect(piecesOf('12月5日 周六 上午9:00')).toEqual(['12月5日\u00a0', '周六\u00a0', '上午9:00'])
})

test('a telephone number stays in one piece', () => {
  expect(piecesOf('还不行请打 0535-000 1234')).toEqual(['还不行请打\u00a0', '0535-000 1234'])
  expect(piecesOf('要取消请直接打0535-000 1232。')).toEqual(['要取消请直接打', '0535-000 1232。'])
})

test('a number never breaks, other words may where their line is too short', () => {
  expect(piecesOf('要取消请直接打0535-000 1232。').map(isNumber)).toEqual([false, true])
  expect(['138 0000 1000', '上午9:00', '2026'].map(isNumber)).toEqual([true, false, false])
})

test('words without a breath are one piece, and no words are none', () => {
  expect(piecesOf('问社区')).toEqual(['问社区'])
  expect(piecesOf('')).toEqual([])
})
