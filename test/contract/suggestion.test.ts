/** The suggestion book: from what a resident said to the answer that they hear, with deadlines in working days (AC-17). */
import { deleteMe, myData } from '@contract/accountData'
import { amendSuggestion, findSimilar, readBook, readSuggestion, takeUpSuggestion } from '@contract/suggestion'
import { findMergeable, listShown, listSuggestions, moveSuggestion } from '@contract/suggestionDesk'
import { readHanded } from '@contract/suggestionHanded'
import { exportSuggestions } from '@contract/workbookCaptains'
import { at, DAY } from '@domain/calendar'
import { SUGGESTION_DAYS } from '@domain/retention'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { openidOf } from '../fixtures/people'
import { aPicture, WHERE } from '../fixtures/photos'
import { aBook, aBookPhoto, accepted, aHandedPhoto, answered, LAMP, TAKEN, type Book } from '../fixtures/suggestionStories'
import { readWorkbook } from '../fixtures/workbooks'

const MONDAY_EVENING = at('2026-11-09T19:40')
let ground: Ground
let number = 0
beforeAll(async () => {
  ground = await startGround()
})
beforeEach(() => ground.cloud.control.clock(MONDAY_EVENING))
afterAll(() => ground.stop())

const clock = (on: string) => ground.cloud.control.clock(at(on))
const fresh = () => aBook(ground, `sb${(number += 1)}`)
const read = async (book: Book, who = book.captain) => dataOf(await ground.call(who, readSuggestion, { suggestionId: book.suggestionId })).suggestion
const tick = async (on: string) => {
  await clock(on)
  const { timers } = await ground.cloud.control.tick()
  expect(timers?.result).toMatchObject({ ok: true, data: { suggestions: expect.any(Number) as number, answers: expect.any(Number) as number, voices: expect.any(Number) as number } })
}
/** What was told to somebody. */
const heard = async (key: string) => (await ground.cloud.messages(openidOf(key))).map(({ fields }) => fields.thing4)
const agrees = (key: string, occasion: 'suggestion' | 'deadline', times = 3) => ground.cloud.subscribe(openidOf(key), Array.from({ length: times }, () => `tpl-${occasion}-0001`))

test('a lamp goes its whole way in the book: written down with photographs, accepted, answered in four working days, confirmed', async () => {
  const book = await fresh()
  await agrees(book.captain, 'suggestion')
  const files = [await aBookPhoto(book, ground, 'one', aPicture(1, Buffer.from('one'))), await aBookPhoto(book, ground, 'two', aPicture(1, Buffer.from('two')))]
  dataOf(await book.write({ files }))
  expect(await read(book)).toMatchObject({ status: 'submitted', building: '5号楼', dueOn: '2026-11-11', handed: false, may: [], photos: [expect.any(String), expect.any(String)] })
  await clock('2026-11-10T10:00')
  expect((await read(book, book.worker)).may).toEqual(['accepted', 'returned', 'merged'])
  dataOf(await book.move(book.worker, { to: 'accepted' }))
  expect(await read(book)).toMatchObject({ status: 'accepted', dueOn: '2026-11-19' })
  await clock('2026-11-16T15:00')
  expect((await read(book, book.clerk)).may).toEqual(['merged', 'begun', 'escalated', 'replied'])
  dataOf(await book.reply())
  const suggestion = await read(book)
  expect(suggestion).toMatchObject({ status: 'replied', reply: { verdict: 'adopted', days: 4 }, closesOn: '2026-12-01', may: ['confirmed', 'reopened'] })
  expect(suggestion.steps.map(({ what, by }) => [what, by])).toEqual([['written', `名字${book.captain}`], ['accepted', `名字${book.worker}`], ['replied', `名字${book.clerk}`]])
  expect(await heard(book.captain)).toEqual(['您反映的事有回音了，点开看看。'])
  dataOf(await book.confirm())
  expect(await read(book)).toMatchObject({ status: 'closed', may: [] })

  // nothing of what was said can be read where it is stored, nor where a camera was
  expect(JSON.stringify(await book.stored())).not.toContain('楼道灯')
  const [photo = ''] = suggestion.photos
  expect((await ground.cloud.send('GET', photo.slice(ground.cloud.url.length))).text).not.toContain(WHERE)
})

test('whoever is at another place does not reach it, and a captain does nothing that staff do', async () => {
  const [book, other] = [await fresh(), await fresh()]
  dataOf(await book.write())
  for (const key of [other.captain, other.worker, other.clerk, book.resident]) expect(outcomeOf(await ground.call(key, readSuggestion, { suggestionId: book.suggestionId }))).toBe('forbidden')
  expect(outcomeOf(await book.move(book.captain, { to: 'accepted' }))).toBe('forbidden')
  dataOf(await book.move(book.worker, { to: 'accepted' }))
  expect(outcomeOf(await book.move(book.worker, { to: 'escalated', reason: '要街道出面' }))).toBe('forbidden')
  dataOf(await book.move(book.clerk, { to: 'escalated', reason: '要街道出面' }))
  expect(await read(book)).toMatchObject({ status: 'escalated', dueOn: '2026-11-30' })
})

test('what is missing is said, completed by the captain, and the words before cannot be changed', async () => {
  const book = await fresh()
  await agrees(book.captain, 'suggestion')
  dataOf(await book.write())
  const amend = () => ground.call(book.captain, amendSuggestion, { requestId: book.command('amend'), suggestionId: book.suggestionId, category: 'safety', text: `${LAMP}，在4层`, files: [] })
  expect(outcomeOf(await amend())).toBe('not_now')
  dataOf(await book.move(book.worker, { to: 'returned', reason: '是几层？' }))
  expect(await heard(book.captain)).toEqual(['还差一点信息，补充后再交就行。'])
  await clock('2026-11-12T09:00')
  for (const _time of [1, 2]) dataOf(await amend())
  expect(await read(book)).toMatchObject({ status: 'submitted', category: 'safety', text: `${LAMP}，在4层`, dueOn: '2026-11-16' })
})

test('an answer is contradicted once, and stands after fifteen days', async () => {
  const book = await fresh()
  await answered(book)
  dataOf(await book.show({ summary: '楼道灯坏了', answer: '换成声控灯' }))
  dataOf(await book.confirm('灯还是不亮'))
  const again = await read(book)
  expect([again.status, again.dueOn, again.shown]).toEqual(['in_progress', '2026-11-18', undefined])
  dataOf(await book.reply(book.command('again')))
  expect([(await read(book)).may, outcomeOf(await book.confirm('还是不亮', aRequestId()))]).toEqual([['confirmed'], 'not_now'])
  await tick('2026-11-24T23:59')
  expect((await read(book)).status).toBe('replied')
  await tick('2026-11-25T00:01')
  expect(await read(book)).toMatchObject({ status: 'closed', steps: expect.arrayContaining([expect.objectContaining({ what: 'closed' })]) as unknown })
})

test('whoever has to do something hears of the last day, and once more when it is over', async () => {
  const book = await fresh()
  await agrees(book.worker, 'deadline', 9)
  dataOf(await book.write())
  await tick('2026-11-11T08:59')
  expect(await heard(book.worker)).toEqual([])
  await tick('2026-11-11T09:00')
  await tick('2026-11-11T09:01')
  await tick('2026-11-12T09:00')
  await tick('2026-11-13T09:00')
  expect(await heard(book.worker)).toEqual(['有一条建议今天到期，请办一下。', '有一条建议过期了，请尽快办。'])
})

test('once it is accepted, those who can answer hear of the last day, and whoever accepted it only while they work there', async () => {
  const [book, left] = [await fresh(), await fresh()]
  for (const { worker, clerk, reviewer } of [book, left]) for (const key of [worker, clerk, reviewer]) await agrees(key, 'deadline')
  for (const one of [book, left]) await accepted(one)
  await ground.forget('grants', [`g_${left.worker}_grid_worker`])
  await tick('2026-11-18T09:00')
  const told = ({ worker, clerk, reviewer }: Book) => Promise.all([worker, clerk, reviewer].map(async (key) => (await heard(key)).length))
  expect([await told(book), await told(left)]).toEqual([[1, 1, 1], [0, 1, 1]])
})

test('what says the same is shown while it is written, and goes on in one entry of which everybody hears', async () => {
  const book = await fresh()
  await agrees(book.captain, 'suggestion')
  dataOf(await book.write())
  const alike = async (text: string) => dataOf(await ground.call(book.captain, findSimilar, { buildingId: book.buildingId, text })).alike.map(({ suggestionId }) => suggestionId)
  expect([await alike('楼道灯坏了，2单元'), await alike('想要一个晾被子的地方')]).toEqual([[book.suggestionId], []])
  const other = book.command('other')
  dataOf(await book.write({ requestId: other, text: '楼道灯又坏了，晚上看不见路' }))
  dataOf(await book.move(book.worker, { to: 'accepted' }))
  const mergeable = async (key: string) => dataOf(await ground.call(key, findMergeable, { suggestionId: other })).alike.map(({ suggestionId }) => suggestionId)
  expect([await mergeable(book.clerk), await mergeable(book.worker)]).toEqual([[book.suggestionId], [book.suggestionId]])
  const stored = await book.stored()
  await ground.forget('suggestions', [stored._id])
  await ground.put('suggestions', { ...stored, gridId: `${book.gridId}_next` })
  expect([await mergeable(book.clerk), await mergeable(book.worker)]).toEqual([[book.suggestionId], []])
  expect(outcomeOf(await ground.call(book.worker, moveSuggestion, { requestId: aRequestId(), suggestionId: other, move: { to: 'merged', into: book.suggestionId } }))).toBe('forbidden')
  dataOf(await ground.call(book.clerk, moveSuggestion, { requestId: aRequestId(), suggestionId: other, move: { to: 'merged', into: book.suggestionId } }))
  dataOf(await book.reply())
  const merged = dataOf(await ground.call(book.captain, readSuggestion, { suggestionId: other })).suggestion
  expect(merged).toMatchObject({ status: 'merged', into: book.suggestionId, reply: { verdict: 'adopted' } })
  // of the merging, and of the answer for each
  expect(await heard(book.captain)).toHaveLength(3)
})

test('two that are merged into each other at one moment do not both go: one of them stays', async () => {
  const book = await fresh()
  const other = book.command('other')
  await accepted(book)
  dataOf(await book.write({ requestId: other }))
  dataOf(await ground.call(book.worker, moveSuggestion, { requestId: aRequestId(), suggestionId: other, move: { to: 'accepted' } }))
  const merge = (suggestionId: string, into: string) => ground.call(book.clerk, moveSuggestion, { requestId: aRequestId(), suggestionId, move: { to: 'merged', into } })
  const outcomes = (await Promise.all([merge(book.suggestionId, other), merge(other, book.suggestionId)])).map(outcomeOf)
  expect(outcomes.sort()).toEqual(['not_mergeable', 'ok'])
})

test('a resident hands something over, unnamed, and hears what came of it; deleted, nobody knows any more who it was', async () => {
  const book = await fresh()
  await agrees(book.resident, 'suggestion')
  dataOf(await book.handOver({ named: false, files: [await aHandedPhoto(book, ground)] }))
  const { handed, entries } = dataOf(await ground.call(book.captain, readBook, { buildingId: book.buildingId }))
  expect([handed.map(({ title }) => title), entries]).toEqual([['2单元楼道灯坏了'], []])
  // between the two of them until it is in the book
  expect(outcomeOf(await ground.call(book.worker, readSuggestion, { suggestionId: book.suggestionId }))).toBe('forbidden')
  dataOf(await ground.call(book.captain, takeUpSuggestion, { requestId: book.command('take'), suggestionId: book.suggestionId }))
  const taken = await read(book)
  expect([taken.handed, taken.resident, taken.steps.map(({ by }) => by), taken.photos.length]).toEqual([true, undefined, [undefined, `名字${book.captain}`], 1])
  dataOf(await book.move(book.worker, { to: 'accepted' }))
  // the street takes it, and answers; the community answers by the day that it had
  dataOf(await book.move(book.clerk, { to: 'escalated', reason: '要街道协调物业' }))
  const due = (await read(book)).dueOn
  dataOf(await book.street({ ...TAKEN, on: '2026-11-09' }))
  dataOf(await book.street({ kind: 'answered', text: '列入年底改造', on: '2026-11-09' }))
  expect((await read(book)).dueOn).toBe(due)
  expect(await heard(book.resident)).toEqual(['您反映的事街道有回音了，点开看看。'])
  const mine = dataOf(await ground.call(book.resident, readHanded, {})).handed
  expect(mine).toMatchObject([{ status: 'escalated', photos: [expect.any(String)], street: { takenBy: '物业科 王科长', reference: '芝街字12号', answer: '列入年底改造', answeredOn: '2026-11-09' } }])
  expect((await read(book)).street).toEqual(mine[0]?.street)
  // whoever works there is named to those concerned, and lies nowhere in the clear
  expect(JSON.stringify(await ground.document('suggestions', book.suggestionId))).not.toMatch(/王科长|年底改造/)
  expect(JSON.stringify(readWorkbook(dataOf(await ground.call(book.clerk, exportSuggestions, { communityId: book.communityId, year: 2026 })).base64).rows)).toContain('街道物业科 王科长2026-11-09收')
  dataOf(await book.reply())
  expect((await heard(book.resident)).slice(1)).toEqual(['您反映的事有回音了，点开看看。'])
  expect(dataOf(await ground.call(book.resident, readHanded, {}))).toMatchObject({ building: '5号楼', handed: [{ status: 'replied', text: LAMP, reply: { verdict: 'adopted' } }] })
  expect(dataOf(await ground.call(book.resident, myData, {})).suggestions).toMatchObject([{ text: LAMP, named: false }])
  dataOf(await ground.call(book.resident, deleteMe, { confirm: true }))
  expect([(await book.stored()).voice, (await book.stored()).deeds[0]?.by]).toEqual([{}, ''])
})

test('what the captain does not take up is told with its reason', async () => {
  const book = await fresh()
  dataOf(await book.handOver())
  expect((await read(book)).resident).toBe(`名字${book.resident}`)
  dataOf(await ground.call(book.captain, takeUpSuggestion, { requestId: aRequestId(), suggestionId: book.suggestionId, reason: '物业昨天已经换好了' }))
  expect(dataOf(await ground.call(book.resident, readHanded, {})).handed).toMatchObject([{ status: 'declined', reason: '物业昨天已经换好了' }])
  expect(dataOf(await ground.call(book.captain, readBook, { buildingId: book.buildingId }))).toMatchObject({ handed: [], entries: [] })
})

test('all may read what staff wrote of it, and how long answers take; nothing else', async () => {
  const book = await fresh()
  await accepted(book)
  await clock('2026-11-12T10:00')
  dataOf(await book.reply())
  const shown = async () => dataOf(await ground.call('passer_by', listShown, { communityId: book.communityId }))
  expect(await shown()).toEqual({ shown: [], answered: 1, medianDays: 3 })
  dataOf(await book.show({ summary: '楼道灯坏了', answer: '换成声控灯' }))
  expect((await shown()).shown).toEqual([{ suggestionId: book.suggestionId, category: 'property', summary: '楼道灯坏了', answer: '换成声控灯', verdict: 'adopted', at: expect.any(Number) as number, days: 3 }])
  dataOf(await book.show())
  expect((await shown()).shown).toEqual([])
})

test('piles are in the order in which something is due', async () => {
  const book = await fresh()
  dataOf(await book.write())
  const pile = async (pile: 'new' | 'working' | 'answered') => dataOf(await ground.call(book.worker, listSuggestions, { within: { kind: 'grid', id: book.gridId }, pile })).lines.map(({ suggestionId }) => suggestionId)
  expect(await pile('new')).toEqual([book.suggestionId])
  dataOf(await book.move(book.worker, { to: 'accepted' }))
  expect([await pile('new'), await pile('working')]).toEqual([[], [book.suggestionId]])
  dataOf(await book.reply())
  expect([await pile('working'), await pile('answered')]).toEqual([[], [book.suggestionId]])
  expect(outcomeOf(await ground.call(book.worker, listSuggestions, { within: { kind: 'community', id: book.communityId }, pile: 'new' }))).toBe('forbidden')
})

test('after three years nobody knows who spoke, and the photographs are gone', async () => {
  const book = await fresh()
  dataOf(await book.write({ resident: '林秀兰', files: [await aBookPhoto(book, ground)] }))
  const [photo = ''] = (await read(book)).photos
  await ground.cloud.control.clock(MONDAY_EVENING + (SUGGESTION_DAYS + 1) * DAY)
  await ground.cloud.control.tick()
  const { voice, files } = await book.stored()
  expect([voice, files]).toEqual([{}, []])
  expect((await ground.cloud.send('GET', photo.slice(ground.cloud.url.length))).status).not.toBe(200)
})
