/** A whole community comes onto its roster, within the time that somebody waits for it. */
import { confirmImport } from '@contract/workbookRoster'
import { dataOf, outcomeOf, startGround, type Ground } from '../fixtures/ground'
import { aLargeRoster, EACH, personAt } from '../fixtures/rosterBooks'
import { anOffice, read, rosterIn } from '../fixtures/rosters'

let ground: Ground
beforeAll(async () => {
  ground = await startGround()
})
afterAll(() => ground.stop())

test('a workbook of fifteen hundred rows, made in all the ways that are ugly, becomes exactly the elders in it within ten seconds; the same once more changes nothing', async () => {
  const { communityId, clerk } = await anOffice(ground, 80)
  // of the nineteen that are there twice four cannot be read either
  const [rows, faulty, twice] = [1500, 14, 15]
  const began = performance.now()
  const view = await read(ground, clerk, communityId, aLargeRoster(rows))
  expect(await rosterIn(ground, communityId)).toEqual([])
  const done = dataOf(await ground.call(clerk, confirmImport, { importId: view.importId }))
  expect(performance.now() - began).toBeLessThan(10_000)
  expect(done).toMatchObject({ state: 'confirmed', rows, read: rows, undecided: 0, people: rows - faulty - twice, counts: { new: rows - faulty - twice, known: 0, twice, suspected: 0, fault: faulty }, ignored: [] })

  const expected = Array.from({ length: rows }, (_, at) => at).filter((at) => at === 0 || (at % EACH.faulty !== 0 && at % EACH.twice !== 0)).map((at) => {
    const { name, birthOn, building } = personAt(at)
    return [name, birthOn, `${communityId}_b${at > 20 && at < 23 ? 21 : building}`]
  })
  const elders = await rosterIn(ground, communityId)
  expect(elders.map(({ name, birthOn, buildingId }) => [name, birthOn, buildingId]).sort()).toEqual(expected.sort())

  const again = await read(ground, clerk, communityId, aLargeRoster(rows))
  expect(again).toMatchObject({ state: 'ready', people: 0, counts: { new: 0, suspected: 0, fault: faulty } })
  expect(outcomeOf(await ground.call(clerk, confirmImport, { importId: again.importId }))).toBe('nothing_new')
  expect(await rosterIn(ground, communityId)).toEqual(elders)
}, 60_000)
