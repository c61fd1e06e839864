/** What the main pages of the mini program ask for and send to the view until they can be read. */
import { HOME_BYTES, OPENING_CALLS } from '../budget/bars'
import { costOfOpening, mainPages } from '../budget/screens'
import { startCloud } from '../cloud'
import { measure, type Measure } from './measure'

export async function screenMeasures(): Promise<readonly Measure[]> {
  const cloud = await startCloud({ district: true })
  const measures: Measure[] = []
  try {
    for (const seen of mainPages) {
      const { name, calls, bytes } = await costOfOpening(cloud, seen)
      measures.push(measure(`${name}: calls`, calls, 'calls', OPENING_CALLS), measure(`${name}: setData`, bytes, 'bytes', seen.route === 'pages/home/index' ? HOME_BYTES : undefined))
    }
    return measures
  } finally {
    await cloud.stop()
  }
}
