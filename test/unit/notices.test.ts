/** The short fields of messages: twenty characters, cut where a clause ends. */
import { copy } from '../../cloudfunctions/event/copy'
import { cancelledNews, promotedNews, seatedNews, waitingNews } from '../../cloudfunctions/event/messages'
import { at } from '@domain/calendar'
import { occasions, thing } from '@kernel/notices'
import { anEvent } from '../fixtures/events'

test.each([
  ['邻里茶话会', '邻里茶话会'],
  ['一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
  ['一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
  ['“瑜你同行·伽油生活”亲子瑜伽公益沙龙活动第一期', '“瑜你同行·伽油生活”亲子瑜伽公益沙龙…'],
  ['一二三四五六七八九十·二三四五六七八九十一二三', '一二三四五六七八九十'],
  ['一二三四五六七八九·一二三四五六七八九十一二三', '一二三四五六七八九·一二三四五六七八九…'],
  ['一二三四五六七八九十一二，四五六七八九十一', '一二三四五六七八九十一二'],
  ['👵'.repeat(21), `${'👵'.repeat(19)}…`],
  ['“瑜你同行·伽油生活·亲子瑜伽公益沙龙活动第一期”', '瑜你同行·伽油生活'],
  ['一二三“四五六七八九十一二三四五六七八九十一”二', '一二三四五六七八九十一二三四五六七八…'],
  ['“一二”三“四五六七八九十一二三四五六七八九十一”', '“一二”三四五六七八九十一二三四五六…'],
  ['', '']
])('“%s” is written “%s”', (text, written) => {
  expect(thing(text)).toBe(written)
  expect([...written].length).toBeLessThanOrEqual(20)
})

const news = { event: anEvent({ title: '长'.repeat(60), place: { name: '远'.repeat(40) }, startAt: at('2026-11-21T09:05') }), to: 'oWho', registrationId: 'r_1', assisted: false }

test.each([
  ['a seat', seatedNews(news), 'seat'], ['a place in the queue', waitingNews(news, 3), 'seat'], ['a promotion', promotedNews(news), 'promoted'], ['a cancellation', cancelledNews(news, '因'.repeat(60)), 'cancelled']
])('the message of %s fits its template and opens the registration', (_what, notice, occasion) => {
  expect(notice.occasion).toBe(occasion)
  expect(notice.to).toBe('oWho')
  expect(notice.page).toBe('pages/registration/index?id=r_1')
  expect(notice.fields.time2).toBe('2026年11月21日 09:05')
  for (const [field, text] of Object.entries(notice.fields)) if (field.startsWith('thing')) expect([...text].length).toBeLessThanOrEqual(20)
})

test('the family of somebody whom staff signed up is led to the event, which is for all to see', () => {
  expect(promotedNews({ ...news, assisted: true })).toMatchObject({ page: `pages/event/index?id=${news.event._id}`, fields: { thing4: copy.assisted.promoted } })
})

test('nobody is told of a place in the queue in words that are cut', () => {
  for (const { seated, waiting, promoted, changed } of [copy.own, copy.assisted]) for (const sentence of [seated, waiting(200), promoted, changed]) expect(thing(sentence)).toBe(sentence)
})

test('each occasion has a name of its own', () => expect(new Set(occasions).size).toBe(occasions.length))
