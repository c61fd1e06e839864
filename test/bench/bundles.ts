/** How large each function's bundle is, and how soon a new instance of it answers. */
import { bundleBar, FIRST_ANSWER_MS } from '../budget/bars'
import { bundles, bytesOf, firstAnswer } from '../budget/bundles'
import { startCloud } from '../cloud'
import { measure, median, type Measure } from './measure'

const STARTS = 5

export async function bundleMeasures(): Promise<readonly Measure[]> {
  const cloud = await startCloud()
  const measures: Measure[] = []
  try {
    for (const name of bundles) {
      const answers: number[] = []
      for (let start = 0; start < STARTS; start += 1) answers.push((await firstAnswer(cloud, name)).ms)
      measures.push(measure(`${name}: size of the bundle`, bytesOf(name), 'bytes', bundleBar(name)), measure(`${name}: first answer after the start`, median(answers), 'ms', FIRST_ANSWER_MS))
    }
    return measures
  } finally {
    await cloud.stop()
  }
}
