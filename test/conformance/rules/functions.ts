/** How functions are run: for whom, for how long, and with how much. */
import type { Envelope } from '../../cloud'
import { endingOf, type Desk } from '../bench'
import type { DeskRule } from '../rule'

const KB = 1024
const deskOnly = 'it needs functions that are made for it'

type Who = { readonly before: string; readonly after: string; readonly env: string; readonly total: number }

let crowds = 0
const failureOf = (reply: Envelope) => (reply.ok ? null : reply.failure.code)

async function takes({ cloud }: Desk, name: string, ms: number) {
  return failureOf(await cloud.call('o-lin', `${name}.wait`, { ms }))
}

export const functions: readonly DeskRule[] = [
  {
    rule: 'two hundred callers at once are kept apart',
    source: 'CloudBase serves one call at a time in a process, the desk all of them in one',
    deskOnly,
    without: ['identity'],
    async test({ ask }) {
      const crowd = (crowds += 1)
      const rights = await Promise.all(
        Array.from({ length: 200 }, async (_one, number) => {
          const openid = `o-crowd-${crowd}-${number}`
          const { answer } = await endingOf(ask<Who>('whoami', {}, openid))
          const { before, after, env, total } = (answer ?? {}) as Partial<Who>
          return before === openid && after === openid && env === openid && total === 1
        })
      )
      expect(rights.filter((right) => !right)).toHaveLength(0)
    }
  },
  {
    rule: 'what a function inserts for a person carries no _openid',
    source: "known practice, stated nowhere; Tencent's tests leave it open",
    deskOnly,
    without: ['openid'],
    async test({ ask }) {
      expect(await ask('keep', { document: { n: 1 } }, 'o-lin')).toEqual({ _id: expect.any(String) as unknown, n: 1 })
    }
  },
  {
    rule: 'an event holds 100 KB',
    source: 'docs.cloudbase.net, EXCEED_MAX_PAYLOAD_SIZE: the strictest of what is stated',
    deskOnly,
    without: ['eventSize'],
    async test({ cloud }) {
      expect(failureOf(await cloud.call('o-lin', 'desk.read', 'x'.repeat(99 * KB)))).toBeNull()
      expect(failureOf(await cloud.call('o-lin', 'desk.read', 'x'.repeat(100 * KB)))).toBe('invalid_input')
    }
  },
  {
    rule: 'a result holds 1 MB',
    source: "the SDK's table of errors, -604001: the strictest of what is stated",
    deskOnly,
    without: ['resultSize'],
    async test({ cloud }) {
      expect(failureOf(await cloud.call('o-lin', 'desk.size', { bytes: 1023 * KB }))).toBeNull()
      expect(failureOf(await cloud.call('o-lin', 'desk.size', { bytes: 1024 * KB }))).toBe('internal')
    }
  },
  {
    rule: 'a function has the time that its config.json says, and three seconds without one',
    source: 'WeChat, uploadFuncConfig',
    deskOnly,
    without: ['timeLimit'],
    async test(desk) {
      expect(await Promise.all([takes(desk, 'unhurried', 1), takes(desk, 'brief', 1500), takes(desk, 'unhurried', 3500)])).toEqual([null, 'unavailable', 'unavailable'])
    }
  }
]
