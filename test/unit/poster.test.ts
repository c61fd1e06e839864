/** The poster: how its title is broken, and that its drawings are those of the screens. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { groupsOf } from '@features/poster/drawings'
import { titleOf } from '@features/poster/poster'
import { trace } from '@features/poster/trace'

test.each([
  ['“遇见幸福·智慧父母·亲子瑜伽公益沙龙”', '遇见幸福·智慧父母', '亲子瑜伽公益沙龙'],
  ['“遇见幸福·智慧父母·亲子瑜伽公益沙龙”第二期', '遇见幸福·智慧父母', '亲子瑜伽公益沙龙第二期'],
  ['“跳出活力 绳彩飞扬”青少年跳绳比赛', '“跳出活力 绳彩飞扬”', '青少年跳绳比赛'],
  ['“非遗进社区，巧手蒸花馍”', '', '非遗进社区，巧手蒸花馍'],
  ['健康讲座', '', '健康讲座']
])('%s is told in two sizes', (title, lead, rest) => expect(titleOf(title)).toEqual({ lead, title: rest }))

const followed = (path: string): readonly (readonly [string, ...number[]])[] => {
  const steps: (readonly [string, ...number[]])[] = []
  const pen = (name: string) => (...numbers: number[]) => void steps.push([name, ...numbers])
  trace({ beginPath: () => undefined, moveTo: pen('move'), lineTo: pen('line'), quadraticCurveTo: pen('bow'), bezierCurveTo: pen('curve'), closePath: pen('close') }, path)
  return steps
}

test('relative steps start where the last one ended', () =>
  expect(followed('M10 10h5v-5l1 1 2 2z')).toEqual([['move', 10, 10], ['line', 15, 10], ['line', 15, 5], ['line', 16, 6], ['line', 18, 8], ['close']]))

test('a smooth curve goes on from the last pull', () =>
  expect(followed('M14 92C12 58 36 40 60 40s48 18 46 52z')).toEqual([['move', 14, 92], ['curve', 12, 58, 36, 40, 60, 40], ['curve', 84, 40, 108, 58, 106, 92], ['close']]))

test('numbers may follow each other without a space', () => expect(followed('M-9-24Q0-28 9-24')).toEqual([['move', -9, -24], ['bow', 0, -28, 9, -24]]))

const kinds = Object.entries(groupsOf)
// the tray of the bun is a rounded rectangle in the file
const isTray = (path: string): boolean => path.startsWith('M10 97H110')

test.each(kinds)('the %s on the poster has the lines of its file', (drawing, groups) => {
  const file = readFileSync(join('src/assets/kinds', `${drawing}.svg`), 'utf8')
  const paths = groups.flatMap(({ marks }) => marks.flatMap((mark) => ('path' in mark && !isTray(mark.path) ? [mark.path] : [])))
  expect(paths.filter((path) => !file.includes(`d="${path}"`))).toEqual([])
})
