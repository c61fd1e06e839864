/** A file that is named before the cloud has it: it goes first, is named as the cloud calls it, and holds back its own command alone. */
import type { Command } from '@contract/sync'
import { waitingFiles, waitingName } from '@platform/outbox/waitingFiles'

const PATH = 'phones/abc/one.png'
const command = (commandId: string, input: unknown): Command => ({ commandId, endpoint: 'visit.log', version: 1, input: JSON.stringify(input), scope: 'elder:a', madeAt: 1, madeBy: 'a' })
const signed = command('c_signed', { portions: [{ itemId: 'cash', proof: { kind: 'signature', fileId: waitingName(PATH) } }] })
const plain = command('c_plain', { portions: [] })

function phone(reaches: boolean) {
  const held = new Map<string, string>()
  const puts: string[] = []
  const files = {
    list: async () => [...held.keys()],
    keep: async (address: string, name: string) => (held.set(name, address), 'written' as const),
    addressOf: (name: string) => held.get(name) ?? '',
    remove: async (name: string) => void held.delete(name)
  }
  const waiting = waitingFiles(files, async (_address, path) => (puts.push(path), reaches ? `cloud://env.bucket/${path}` : null))
  return { waiting, held, puts }
}
const proofIn = ({ input }: Command) => (JSON.parse(input) as { portions: readonly { proof?: { fileId: string } }[] }).portions[0]?.proof

test('the file is put once, and its command names it as the cloud does', async () => {
  const { waiting, puts } = phone(true)
  await waiting.hold('wxfile://tmp', PATH)
  for (const _ of [1, 2]) expect((await waiting.arrived([signed, plain])).map(proofIn)).toEqual([{ kind: 'signature', fileId: `cloud://env.bucket/${PATH}` }, undefined])
  expect(puts).toEqual([PATH])
})
test('without a way to the cloud its command stays, and the others go', async () => {
  const { waiting } = phone(false)
  await waiting.hold('wxfile://tmp', PATH)
  expect((await waiting.arrived([signed, plain])).map(({ commandId }) => commandId)).toEqual(['c_plain'])
})
test('a file that is gone from the phone proves nothing, and holds nothing back', async () => {
  const { waiting } = phone(true)
  expect((await waiting.arrived([signed])).map(({ input }) => JSON.parse(input) as unknown)).toEqual([{ portions: [{ itemId: 'cash' }] }])
})
test('once its command is settled the phone keeps no copy', async () => {
  const { waiting, held } = phone(true)
  await waiting.hold('wxfile://tmp', PATH)
  await waiting.drop([plain])
  expect(held.size).toBe(1)
  await waiting.drop([signed])
  expect(held.size).toBe(0)
})
