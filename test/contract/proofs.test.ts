/** Signatures through the local storage: out of the phone's reach once they are told of, seen by staff who are written down, and gone with the portion. */
import { handOver, readDesk, readProof, setChannel } from '@contract/distributionDesk'
import { logVisit, readDay } from '@contract/visit'
import type { InputOf } from '@contract/endpoint'
import { DAY, HOUR, MINUTE } from '@domain/calendar'
import { MOST_BYTES } from '@domain/photos'
import { PORTION_DAYS } from '@domain/retention'
import { pathIn } from '@kernel/uploads'
import { bearer, bring, commandOf } from '../fixtures/commands'
import { WHILE_OPEN } from '../fixtures/events'
import { aRequestId, dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { portionAt } from '../fixtures/noodleGround'
import { aNoodleTown, ownFile, type Noodles } from '../fixtures/noodleStories'
import { personOf } from '../fixtures/people'
import { aDrawing, aPicture, DRAWN, uploaded, WHERE } from '../fixtures/photos'

let ground: Ground
let number = 0
beforeAll(async () => void (ground = await startGround()))
beforeEach(() => ground.cloud.control.clock(WHILE_OPEN))
afterAll(() => ground.stop())

const aTown = () => aNoodleTown(ground, `proof_${(number += 1)}`)
const fetched = (url = '') => ground.cloud.send('GET', url.slice(ground.cloud.url.length))
const seen = async (there: Noodles, of: string, who = there.clerk) => ground.call(who, readProof, { ...there.portion(0, 'cash'), of })
type Giving = Partial<InputOf<typeof handOver>>
const giveCash = (there: Noodles, of: string, more: Giving) => there.give(there.clerk, of, { ...there.portion(0, 'cash'), ...more })

test('a signature is taken over to where the phone cannot change it, without words, and shown for a while to staff alone', async () => {
  const there = await aTown()
  const [of, fileId] = [there.command('cash'), await ownFile(ground, there.clerk, there.campaignId)]
  const thumb = await uploaded(ground, there.clerk, `${dataOf(await ground.call(there.clerk, readDesk, { campaignId: there.campaignId })).list.folder}/witness.jpg`, aPicture())
  const given = { proof: { kind: 'signature', fileId }, witness: { name: '刘见证', fileId: thumb } } as const
  dataOf(await giveCash(there, of, given))
  const [handover] = (await portionAt(ground, there.portion(0, 'cash'))).handovers
  expect(handover?.proof?.file).toMatch(new RegExp(`^cloud://[^/]+/proofs/${there.campaignId}/[\\w-]{43}\\.png$`))

  // the phone writes to its folder again, and the command is told again: what was signed stays
  await uploaded(ground, there.clerk, pathIn(fileId), aDrawing(Buffer.from('another name')))
  dataOf(await giveCash(there, of, given))
  const { proof, witness } = dataOf(await seen(there, of))
  expect(proof?.kind).toBe('signature')
  const picture = await fetched(proof?.url)
  expect(picture.text).toContain(DRAWN.toString())
  expect(picture.text).not.toContain(WHERE)
  expect((await fetched(witness?.url)).text).not.toContain(WHERE)

  for (const who of [there.worker, there.coop]) expect(outcomeOf(await seen(there, of, who))).toBe('forbidden')
  const lines = (await ground.all('audit')).filter(({ action }) => action === 'read_proof')
  expect(lines).toEqual([expect.objectContaining({ actor: personOf(there.clerk), target: expect.stringContaining(of) as string, communityId: there.communityId })])
  await ground.cloud.control.clock(WHILE_OPEN + HOUR + MINUTE)
  expect((await fetched(proof?.url)).status).toBe(403)
})

test('nothing is left in the folder of the phone once it counts', async () => {
  const there = await aTown()
  const fileId = await ownFile(ground, there.clerk, there.campaignId)
  dataOf(await giveCash(there, there.command('cash'), { proof: { kind: 'signature', fileId } }))
  expect(outcomeOf(await giveCash(there, aRequestId(), { ...there.portion(1, 'cash'), proof: { kind: 'signature', fileId } }))).toBe('no_file')
})

test.each([['what is too large', aDrawing(Buffer.alloc(MOST_BYTES))], ['what is no picture', Buffer.from('%PDF-1.7')]])('%s proves nothing, and nothing is handed over', async (_what, bytes) => {
  const there = await aTown()
  expect(outcomeOf(await giveCash(there, there.command('cash'), { proof: { kind: 'signature', fileId: await ownFile(ground, there.clerk, there.campaignId, bytes) } }))).toBe('no_file')
  expect(await portionAt(ground, there.portion(0, 'cash'))).toMatchObject({ status: 'eligible', handovers: [] })
})

test('the signature of whoever received it is no witness, under whatever name it comes', async () => {
  const there = await aTown()
  const cash = async ([fileId = '', witness = fileId]: readonly string[], more: Giving = {}) => giveCash(there, aRequestId(), { proof: { kind: 'signature', fileId }, witness: { name: '刘见证', fileId: witness }, ...more })
  const drawn = (count: number) => Promise.all(Array.from({ length: count }, () => ownFile(ground, there.clerk, there.campaignId)))
  expect([outcomeOf(await cash(await drawn(1))), outcomeOf(await cash(await drawn(2)))]).toEqual(['no_file', 'no_file'])
  // bound to this hand, so that it may give without asking
  dataOf(await ground.call(there.colleague, setChannel, { ...there.portion(0, 'cash'), channel: 'onsite', workerId: personOf(there.clerk) }))
  expect(dataOf(await cash(await drawn(2), { given: true }))).toMatchObject({ standing: 'accepted', awaitsWitness: true })
  // negative control: another picture is one
  const other = await aTown()
  const [signed, seenBy] = [await ownFile(ground, other.clerk, other.campaignId), await ownFile(ground, other.clerk, other.campaignId, aDrawing(Buffer.from('another name')))]
  const witnessed = dataOf(await giveCash(other, other.command('cash'), { proof: { kind: 'signature', fileId: signed }, witness: { name: '刘见证', fileId: seenBy } }))
  expect([witnessed.standing, witnessed.awaitsWitness]).toEqual(['accepted', undefined])
})

test('what has left the hand is written down without a file that is not there, and waits for staff', async () => {
  const there = await aTown()
  const { list } = dataOf(await ground.call(there.clerk, readDesk, { campaignId: there.campaignId }))
  const proof = { kind: 'signature', fileId: `cloud://local-env.6c6f/${list.folder}/never.png` } as const
  const phone = { ...(await bearer(ground, there.clerk)), list: list.signed }
  const command = commandOf(phone, handOver, { ...there.portion(0, 'cash'), channel: 'onsite', receiver: { kind: 'self' }, proof, given: true })
  for (const _time of [1, 2]) expect(await bring(ground, phone, [command])).toMatchObject([{ ok: true, data: { standing: 'conflict', doubt: 'proof_needed' } }])
  expect((await portionAt(ground, there.portion(0, 'cash'))).handovers).toHaveLength(1)
})

test('one signature at the door stands for all that was left there, and goes with the portions', async () => {
  const there = await aTown()
  const { campaigns: [campaign] } = dataOf(await ground.call(there.worker, readDay, { gridIds: [there.gridId] }))
  const proof = { kind: 'thumbprint', fileId: await uploaded(ground, there.worker, `${campaign?.folder}/thumb.jpg`, aPicture()) } as const
  const receiver = { kind: 'self' } as const
  const requestId = there.command('visit')
  const card = { requestId, elderId: there.portion().elderId, visitedAt: WHILE_OPEN, outcome: 'elder' as const, needs: [], portions: ['noodles', 'cash'].map((itemId) => ({ campaignId: there.campaignId, itemId, receiver, proof })) }
  for (const _time of [1, 2]) expect(dataOf(await ground.call(there.worker, logVisit, card)).portions.map(({ refused }) => refused)).toEqual([undefined, undefined])
  const { proof: shown } = dataOf(await seen(there, requestId))
  expect((await fetched(shown?.url)).text).toContain(DRAWN.toString())

  await ground.cloud.control.clock(WHILE_OPEN + PORTION_DAYS * DAY)
  await ground.forget('campaigns', [there.campaignId])
  await ground.put('campaigns', { ...there.campaign, status: 'closed', forgetAt: WHILE_OPEN + DAY })
  await ground.cloud.control.tick()
  expect(await ground.document('entitlements', `${there.campaignId}:noodles:${card.elderId}`)).toBeNull()
  // by the address that was good then
  await ground.cloud.control.clock(WHILE_OPEN)
  expect((await fetched(shown?.url)).status).toBe(404)
})
