/** When the button beside the main one leaves the bar, so that no word breaks. */
import { sideFits } from '@components/sideFits'

const waiting = { main: '轮到时通知我', side: '问社区', icon: true }
const scale = (factor: number) => ({ factor, elder: factor >= 1.4 })

test('at the usual size both stand in the bar, also on a small phone', () => {
  expect(sideFits(waiting, scale(1), 390)).toBe(true)
  expect(sideFits({ main: '我要报名', side: '问社区' }, scale(1), 320)).toBe(true)
})

test('large letters on a small phone leave room for one', () => {
  expect(sideFits(waiting, scale(1.4), 390)).toBe(true)
  expect(sideFits(waiting, scale(1.6), 390)).toBe(false)
  expect(sideFits(waiting, scale(1.6), 320)).toBe(false)
})

test('short words stay beside each other', () => {
  expect(sideFits({ main: '我要报名', side: '问社区' }, scale(1.6), 320)).toBe(true)
})
