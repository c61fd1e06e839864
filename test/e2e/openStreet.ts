/** A street of people before a cloud with the example district: there before the stories of a file, gone after them, and nothing that any window said aside is passed over. */
import { startCloud, type Cloud } from '../cloud'
import { Street } from './browser'

type Opened = { readonly cloud: Cloud; readonly street: Street }

/** `stays`: whoever is on the street is still there in the next story. */
export function openStreet(take: (opened: Opened) => void, { stays = false } = {}): void {
  let opened: Opened
  beforeAll(async () => {
    const cloud = await startCloud({ district: true })
    opened = { cloud, street: await Street.open(cloud.url) }
    take(opened)
  })
  if (!stays) afterEach(async () => expect(await opened.street.empty()).toEqual([]))
  afterAll(async () => {
    const said = await opened.street.empty()
    await opened.street.close()
    await opened.cloud.stop()
    expect(said).toEqual([])
  })
}
