/** What every call costs the database in a town of the usual size and in one of ten times as much, held against its budget and against the smaller town. */
import { budgets } from '../budget/budgets'
import { costsOn, type Costs } from '../budget/costs'
import { startGround } from '../fixtures/ground'
import { grow } from '../fixtures/town'
import { measure, type Measure } from './measure'

const TIMES = 10

const scansIn = (costs: Costs): number => [...costs.values()].reduce((sum, { scans }) => sum + scans.length, 0)

export async function growthMeasures(): Promise<readonly Measure[]> {
  const ground = await startGround()
  try {
    await grow(ground, 0, 1)
    const small = await costsOn(ground, 'small')
    await grow(ground, 1, TIMES)
    const large = await costsOn(ground, 'large')
    const each = [...small].flatMap(([name, once]) => {
      const more = large.get(name) ?? once
      const { calls } = budgets[name] ?? {}
      return [
        measure(`${name}: calls at 1x`, once.calls, 'calls', calls),
        measure(`${name}: calls at ${TIMES}x`, more.calls, 'calls', calls),
        measure(`${name}: documents examined at 1x`, once.examined, 'documents'),
        measure(`${name}: documents examined at ${TIMES}x`, more.examined, 'documents', once.examined)
      ]
    })
    return [...each, measure('collections read from end to end', scansIn(small) + scansIn(large), 'queries')]
  } finally {
    await ground.stop()
  }
}
