/** The word on the wall: everybody checks in once by the word of their own event and minute, and by nothing else that somebody may hold up (AC-24). */
import { addFamilyMember } from '@contract/account'
import { registerForEvent } from '@contract/event'
import { arrive, wallWords } from '@contract/eventWall'
import type { WallWord } from '@contract/wallWord'
import { MINUTE } from '@domain/calendar'
import { STARTS, WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
  await ground.staff('clerk', 'community_staff')
})
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

/** A family of two with seats, at the hour of the event. */
async function atTheDoor(key: string, eventId: string) {
  await ground.event({ _id: eventId })
  await ground.person({ key, family: [{ key: `${key}_m`, relation: 'parent' }] })
  const personIds = [personOf(key), personOf(`${key}_m`)]
  const { registrationId } = dataOf(await ground.call(key, registerForEvent, { requestId: aRequestId(), eventId, personIds, consents: {} }))
  await ground.cloud.control.clock(STARTS)
  return { key, eventId, registrationId, personIds }
}
type Party = Awaited<ReturnType<typeof atTheDoor>>
const wordsOf = async (eventId: string) => dataOf(await ground.call('clerk', wallWords, { eventId })).words
const firstOf = async (eventId: string): Promise<WallWord> => {
  const [word] = await wordsOf(eventId)
  if (!word) throw new Error('nothing on the wall')
  return word
}
const scan = ({ key, registrationId, personIds }: Party, code: string) => ground.call(key, arrive, { registrationId, personIds, by: { kind: 'code', code } })
const type = ({ key, registrationId, personIds }: Party, digits: string) => ground.call(key, arrive, { registrationId, personIds, by: { kind: 'digits', digits } })
const present = async (eventId: string) => Object.keys((await ground.book(eventId)).present).sort()

test('one scan checks in whoever of the family is there, and the same once more changes nothing', async () => {
  const party = await atTheDoor('lin', 'ev_wall')
  const { code, digits } = await firstOf('ev_wall')
  const first = dataOf(await scan(party, code))
  expect(first.already).toEqual([])
  const book = await ground.book('ev_wall')
  expect(Object.values(book.present).map(({ by, method }) => [by, method])).toEqual([[personOf('lin'), 'self_scan'], [personOf('lin'), 'self_scan']])
  expect(dataOf(await type(party, digits))).toEqual({ present: first.present, already: party.personIds })
  expect(await ground.book('ev_wall')).toEqual(book)
})

test('the wall shows five minutes ahead, each word from where the last one ends', async () => {
  await atTheDoor('ahead', 'ev_ahead')
  const words = await wordsOf('ev_ahead')
  expect(words).toHaveLength(5)
  for (const [at, { from, until }] of words.entries()) expect([from, until]).toEqual([STARTS + at * MINUTE, STARTS + (at + 1) * MINUTE])
  expect(new Set(words.map(({ digits }) => digits)).size).toBe(5)
})

describe('AC-24: a word on the wall', () => {
  test('is taken in its own minute and the next, and is over after that, photographed or not', async () => {
    for (const [number, [after, expected]] of ([[0, 'ok'], [MINUTE, 'ok'], [2 * MINUTE, 'word_expired'], [5 * MINUTE, 'word_expired']] as const).entries()) {
      for (const by of ['code', 'digits'] as const) {
        await ground.cloud.control.clock(WHILE_OPEN)
        const party = await atTheDoor(`slow${number}${by}`, `ev_slow${number}${by}`)
        const word = await firstOf(party.eventId)
        await ground.cloud.control.clock(STARTS + after)
        expect([by, after, outcomeOf(await (by === 'code' ? scan(party, word.code) : type(party, word.digits)))]).toEqual([by, after, expected])
      }
    }
  })

  test('is not taken before its minute', async () => {
    const party = await atTheDoor('early', 'ev_early')
    const next = (await wordsOf('ev_early'))[2]
    expect([outcomeOf(await scan(party, next?.code ?? '')), outcomeOf(await type(party, next?.digits ?? ''))]).toEqual(['word_expired', 'word_wrong'])
  })

  test('that was altered, or into which the id of another event was pasted, is wrong', async () => {
    const party = await atTheDoor('forger', 'ev_forged')
    const { code } = await firstOf('ev_forged')
    const altered = [...code].map((letter, at) => (letter === '.' ? code : `${code.slice(0, at)}${letter === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`)).filter((one) => one !== code)
    await ground.cloud.control.clock(WHILE_OPEN)
    await atTheDoor('other', 'ev_other')
    const { code: theirs } = await firstOf('ev_other')
    const forged = [...altered, theirs, theirs.replace('ev_other', 'ev_forged'), `${code}A`, 'LJW1.ev_forged', 'ev_forged', 'pages/event/index?scene=ev_forged']
    expect(tally(await Promise.all(forged.map(async (one) => outcomeOf(await scan(party, one)))))).toEqual({ word_wrong: forged.length })
    expect(await present('ev_forged')).toEqual([])
    expect(await present('ev_other')).toEqual([])
  })

  test('is guessed twenty times an hour and no more, right ones apart', async () => {
    const party = await atTheDoor('guesser', 'ev_guess')
    const { digits } = await firstOf('ev_guess')
    const wrong = digits === '000000' ? '000001' : '000000'
    const outcomes = await Promise.all(Array.from({ length: 30 }, async () => outcomeOf(await type(party, wrong))))
    expect(tally(outcomes)).toEqual({ word_wrong: 20, too_many_tries: 10 })
    expect(outcomeOf(await type(party, digits))).toBe('too_many_tries')
  })
})

test('nobody checks in somebody else’s party, nor persons who are not of it', async () => {
  const party = await atTheDoor('mine', 'ev_mine')
  const { code } = await firstOf('ev_mine')
  await ground.person('stranger')
  expect(outcomeOf(await scan({ ...party, key: 'stranger' }, code))).toBe('forbidden')
  dataOf(await ground.call('mine', addFamilyMember, { personId: 'p_mine_newcomer_00001', name: '新来的', relation: 'other', grownUp: true }))
  expect(outcomeOf(await scan({ ...party, personIds: ['p_mine_newcomer_00001'] }, code))).toBe('forbidden')
  expect(await present('ev_mine')).toEqual([])
})
