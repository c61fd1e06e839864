/** The ballot of the captains through the real SDK: once each, whatever the phones do, and nothing that is stored or said tells who chose whom (AC-13, AC-14, INV-C6). */
import { readBallot } from '@contract/captainBallot'
import { countRound, givePaper, readQuarter } from '@contract/captainQuarter'
import { castBallot, emptyRound, type BallotRound } from '@domain/ballot'
import { push } from '@domain/conditional'
import { roundId, type Evaluation } from '@domain/evaluation'
import { cast, closed, countedUp, gathered, nobody, opened, aCaptainTown, QUARTER, type Captains } from '../fixtures/captainStories'
import { dice, type Dice } from '../fixtures/dice'
import { dataOf, outcomeOf, startGround, tally, type Ground } from '../fixtures/ground'
import { personOf } from '../fixtures/people'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
afterAll(() => ground.stop())

const evaluationIn = async ({ communityId }: Captains): Promise<Evaluation> => {
  const evaluation = await ground.document('evaluations', `${communityId}:${QUARTER}`)
  if (!evaluation) throw new Error('nothing was frozen')
  return evaluation
}
const roundIn = async (town: Captains, number = 1): Promise<BallotRound> => {
  const round = await ground.document('ballotRounds', roundId(await evaluationIn(town), number))
  if (!round) throw new Error('no round was opened')
  return round
}

const shuffled = (names: readonly string[], chance: Dice): readonly string[] => names.reduce<readonly string[]>((mixed, name) => mixed.toSpliced(chance.below(mixed.length + 1), 0, name), [])

/** Everybody’s three of six, by chance, so that no two need be alike. */
function wishes(town: Captains, seed: number): ReadonlyMap<string, readonly string[]> {
  const chance = dice(seed)
  const stand = town.of('party_member').slice(0, 6)
  return new Map(town.captains.map((key) => [key, shuffled(stand, chance).slice(0, 3)]))
}

describe('eighty captains cast in the same second', () => {
  let town: Captains
  let wished: ReadonlyMap<string, readonly string[]>
  let logs: readonly string[]
  beforeAll(async () => {
    town = await aCaptainTown(ground, 'many', { captains: 80 })
    wished = wishes(town, 7)
    await gathered(town, ground)
    await opened(town, ground)
    await ground.cloud.logged()
  })

  test('some of them twice from two phones and some with four choices: each is on the roll once, with one ballot', async () => {
    const twice = town.captains.slice(0, 20)
    const four = town.captains.slice(70)
    const tries = [
      ...town.captains.slice(0, 70).map((key) => cast(town, ground, key, { party_member: wished.get(key) ?? [] })),
      ...twice.map((key) => cast(town, ground, key, { party_member: wished.get(key) ?? [] }, { requestId: `r_second_phone_${key}` })),
      ...four.map((key) => cast(town, ground, key, { party_member: town.of('party_member').slice(0, 4) }))
    ]
    expect(tally((await Promise.all(tries)).map(outcomeOf))).toEqual({ ok: 70, already_voted: 20, too_many_choices: 10 })
    const { roll, box } = await roundIn(town)
    expect(Object.values(roll).filter((mark) => mark !== 'waiting')).toHaveLength(70)
    expect([box.party_member.length, box.group_leader.length, box.resident_rep.length]).toEqual([70, 70, 70])
    // whoever has cast hears that, also with four choices
    expect(outcomeOf(await cast(town, ground, town.captains[0] ?? '', { party_member: town.of('party_member').slice(0, 4) }, { requestId: 'r_third_time_00001' }))).toBe('already_voted')
    expect(tally((await Promise.all(four.map((key) => cast(town, ground, key, { party_member: wished.get(key) ?? [] })))).map(outcomeOf))).toEqual({ ok: 10 })
    logs = await ground.cloud.logged()
  }, 60_000)

  test('the same ballot sent again is answered with the same receipt, which names no choice', async () => {
    const [key = ''] = town.captains
    const before = await roundIn(town)
    const { receipt } = dataOf(await cast(town, ground, key, { party_member: wished.get(key) ?? [] }))
    expect(dataOf(await ground.call(key, readBallot, { communityId: town.communityId })).ballot?.receipt).toBe(receipt)
    // other choices under the same request are the same receipt: it was made of none
    expect(dataOf(await cast(town, ground, key, {})).receipt).toBe(receipt)
    expect(await roundIn(town)).toEqual(before)
  })

  /** Every order in which things lie, as names: whoever could read it would pair the first name with the first paper. */
  async function orders(): Promise<Readonly<Record<string, readonly string[]>>> {
    const { roll } = await roundIn(town)
    const accounts = (await ground.all('accounts')).map(({ personId }) => personId).filter((personId) => personId in roll)
    const meeting = await ground.document('meetings', town.meetingId)
    const evaluation = await evaluationIn(town)
    return {
      'the roll as it lies': Object.keys(roll),
      'the roll by receipt': Object.keys(roll).sort((one, other) => ((roll[one] ?? '') < (roll[other] ?? '') ? -1 : 1)),
      'those who cast, one after the other': town.captains.map(personOf),
      'the accounts': accounts,
      'the meeting as it lies': Object.keys(meeting?.present ?? {}),
      'the meeting by moment': Object.entries(meeting?.present ?? {}).sort(([, one], [, other]) => one.at - other.at).map(([personId]) => personId),
      'the frozen voters': Object.keys(evaluation.snapshot.voters),
      'the standings': evaluation.snapshot.standings.map(({ personId }) => personId)
    }
  }
  /** How many of the papers a join by position gets right. */
  const guessed = (names: readonly string[], box: readonly string[]) => names.filter((name, at) => box[at] === [...(wished.get(name.slice(2)) ?? [])].sort().join(',')).length

  test('no join over what is stored tells who chose whom; over a box in order of arrival it would', async () => {
    const { box } = await roundIn(town)
    expect([...box.party_member]).toEqual([...box.party_member].sort())
    // by chance alone a position fits about as often as two captains wish the same
    const chanceAlone = 16
    for (const [what, names] of Object.entries(await orders())) {
      const found = Math.max(guessed(names, box.party_member), guessed([...names].reverse(), box.party_member))
      expect([what, found <= chanceAlone]).toEqual([what, true])
    }
    // the control: the same ballots into a box that keeps the order in which they come, beside whoever saw them being cast
    const { store } = await import('@kernel/wx/store')
    const control = emptyRound({ _id: 'control', communityId: town.communityId, quarter: QUARTER, number: 1 }, town.captains.map(personOf))
    await ground.put('ballotRounds', control)
    for (const key of town.captains) {
      const { when, then } = castBallot(personOf(key), `LJB1.${key}`, { ...nobody, party_member: wished.get(key) ?? [] })
      await store.updateIf('ballotRounds', control._id, when, Object.fromEntries(Object.entries(then).map(([path, step]) => [path, 'pushSorted' in step ? push(step.pushSorted) : step])))
    }
    expect(guessed(town.captains.map(personOf), (await ground.document('ballotRounds', control._id))?.box.party_member ?? [])).toBe(80)
    await ground.forget('ballotRounds', [control._id])
  })

  test('nothing outside the box holds a choice, and the box holds no name of a voter, no moment and no id', async () => {
    const round = await roundIn(town)
    const stood = new Set(town.of('party_member').slice(0, 6))
    for (const paper of round.box.party_member) expect(paper.split(',').every((name) => stood.has(name))).toBe(true)
    expect(Object.keys(round).sort()).toEqual(['_id', 'box', 'communityId', 'forgetAt', 'number', 'quarter', 'roll', 'status'])
    const elsewhere = Object.entries(await ground.everything()).filter(([name]) => name !== 'ballotRounds')
    const papers = new Set(round.box.party_member.filter((paper) => paper.includes(',')))
    for (const [name, documents] of elsewhere) for (const paper of papers) expect([name, JSON.stringify(documents).includes(paper)]).toEqual([name, false])
    expect(await ground.all('audit')).toEqual([])
  })

  test('the logs say neither who was chosen nor who cast', async () => {
    const said = logs.join('\n')
    expect(said).toContain('captain.castBallot')
    for (const key of town.captains) expect(said.includes(personOf(key)) || said.includes(`oTest_${key}`)).toBe(false)
    expect(said).not.toContain('LJB1')
  })

  test('before it is closed nobody is told a vote, and the count afterwards has no name of a voter', async () => {
    const open = dataOf(await ground.call(town.chair, readQuarter, town.place))
    expect(open.rounds).toMatchObject([{ status: 'open', voters: 80, cast: 80, papers: 0 }])
    expect(open.rounds[0]?.count).toBeUndefined()
    await closed(town, ground)
    expect(outcomeOf(await cast(town, ground, town.captains[0] ?? '', {}, { requestId: 'r_too_late_0000001' }))).toBe('already_voted')
    const { rounds, outcome, stage } = await countedUp(town, ground)
    const [round] = rounds
    if (!round?.count || round.count.void) throw new Error('not counted')
    expect(Object.values(round.count.votes).reduce((sum, votes) => sum + votes, 0)).toBe(240)
    expect(Object.keys(round.count.votes).sort()).toEqual([...Object.values(round.slate).flat()].sort())
    expect([stage, outcome?.party_member.chosen.length]).toEqual(['deciding', 3])
  })
})

test('forty of eighty are void: nothing is counted and another round can be opened', async () => {
  const town = await aCaptainTown(ground, 'few', { captains: 8 })
  await gathered(town, ground)
  await opened(town, ground)
  for (const key of town.captains.slice(0, 4)) dataOf(await cast(town, ground, key, {}))
  await closed(town, ground)
  const view = await countedUp(town, ground)
  expect([view.stage, view.rounds[0]?.count, view.outcome]).toEqual(['balloting', { void: true, voters: 8, ballots: 4 }, undefined])
  expect((await opened(town, ground)).rounds.map(({ number, status }) => [number, status])).toEqual([[1, 'counted'], [2, 'open']])
})

test('a paper ballot marks the same roll: who has one casts no other, and it counts like one', async () => {
  const town = await aCaptainTown(ground, 'paper', { captains: 3 })
  await gathered(town, ground)
  await opened(town, ground)
  const [onPaper = '', onPhone = ''] = town.captains
  const give = (key: string) => ground.call(town.chair, givePaper, { ...town.place, number: 1, personId: personOf(key) })
  expect(dataOf(await give(onPaper)).papers).toBe(1)
  expect(outcomeOf(await cast(town, ground, onPaper, {}))).toBe('already_voted')
  dataOf(await cast(town, ground, onPhone, { party_member: town.of('party_member') }))
  expect(outcomeOf(await give(onPhone))).toBe('already_voted')
  await closed(town, ground)
  const { rounds } = await countedUp(town, ground, 1, [{ party_member: town.of('party_member'), group_leader: [], resident_rep: [] }])
  expect(rounds[0]?.count).toMatchObject({ void: false, ballots: 2, papers: 1, votes: { [town.of('party_member')[0] ?? '']: 2 } })
})

test('the only paper cannot be told from the others once it was counted, and a second count changes nothing', async () => {
  const town = await aCaptainTown(ground, 'single', { captains: 3 })
  await gathered(town, ground)
  await opened(town, ground)
  const [onPaper = '', ...onPhone] = town.captains
  dataOf(await ground.call(town.chair, givePaper, { ...town.place, number: 1, personId: personOf(onPaper) }))
  for (const key of onPhone) dataOf(await cast(town, ground, key, {}))
  await closed(town, ground)
  await countedUp(town, ground, 1, [{ ...nobody, party_member: town.of('party_member') }])
  const counted = await roundIn(town)
  expect([new Set(Object.values(counted.roll)), counted.box.party_member]).toEqual([new Set(['cast']), ['', '', town.of('party_member')[0] ?? '']])
  expect(outcomeOf(await ground.call(town.chair, countRound, { ...town.place, number: 1, papers: [{ party_member: [], group_leader: [], resident_rep: [] }] }))).toBe('already_counted')
  await countedUp(town, ground, 1, [{ ...nobody, party_member: town.of('party_member') }])
  expect(await roundIn(town)).toEqual(counted)
})
