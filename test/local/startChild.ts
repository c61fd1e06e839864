/** A process of its own that lays down registrations in a folder, because it is done in half the time that a realm of tests would take. */
import { collections } from '@kernel/collections'
import { Store } from '@local/store/store'

const AT_ONCE = 1000
const [, , dir = '', count = '0'] = process.argv

/** Of the size and with the indexes of a real one. */
const aRegistration = (n: number) => ({
  _id: `re_${n}`,
  eventId: `ev_${n % 500}`,
  keepers: [`p_${n % 20_000}`],
  at: 1_700_000_000_000 + n * 1000,
  persons: [{ personId: `p_${n % 20_000}`, name: '林秀兰', note: '膝盖不好，请安排靠近门口的座位'.repeat(4) }],
  contact: { name: '林秀兰', phoneTag: `tag-${n}` },
  consents: { minorEvent: '同意孩子参加本次活动，并在活动期间负责接送' }
})

async function fill(): Promise<void> {
  const store = await Store.open(dir, { indexes: collections })
  for (let at = 0; at < Number(count); at += AT_ONCE) await store.insert('registrations', Array.from({ length: AT_ONCE }, (_, n) => aRegistration(at + n)))
  await store.close()
}

fill().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
