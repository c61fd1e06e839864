/** The check-in desk on the compiled mini program: found by keys, in with one tap, out again with a reason. */
import { readEvent } from '@contract/event'
import { MINUTE } from '@domain/calendar'
import { startCloud, type Cloud } from '../cloud'
import { callsAs, granted, personOf } from '../fixtures/happenings'
import { openAs } from './openAs'

const LIN = 'r_ev_bun_lin_demo'
const EVENT = 'ev_bun'

let cloud: Cloud
let startAt: number

beforeAll(async () => {
  cloud = await startCloud({ district: true })
  startAt = granted(await (await callsAs(cloud, 'staff_datuan')).call(readEvent, { eventId: EVENT })).startAt
})
afterAll(() => cloud.stop())

const desk = async () => openAs(cloud, (await personOf(cloud, 'staff_datuan')).openid, { path: `packages/staff/desk/index?id=${EVENT}` })

describe('the desk of the compiled mini program', () => {
  it('says when it opens while it is too early', async () => {
    const program = await desk()
    await program.until('8:00')
    expect(program.errors).toEqual([])
    program.close()
  })

  it('checks somebody in by one key where one is enough, and takes it back', async () => {
    await cloud.control.clock(startAt - 30 * MINUTE)
    const program = await desk()
    await program.until('#find')
    await program.tap('#building-datuan_b3')
    await program.until('#confirm-check-in')
    await program.tap('#confirm-check-in')
    await program.until('#undo')
    expect(program.shows(`#mark-${LIN}`)).toBe(true)
    await program.tap('#undo')
    await program.tap('#reason-0')
    await program.calm()
    await program.tap('#yes')
    await program.until('已撤回')
    expect(program.errors).toEqual([])
    program.close()
  })

  it('goes on without a network: kept as a file, sent when it is back', async () => {
    await cloud.control.clock(startAt - 30 * MINUTE)
    const program = await desk()
    await program.until('#find')
    program.network = 'offline'
    await program.tap('#building-datuan_b3')
    await program.until('#confirm-check-in')
    await program.tap('#confirm-check-in')
    await program.until('未上传1条')
    const renamed = program.heardOf('rename').map(({ newPath }) => String(newPath))
    expect(renamed).toEqual([expect.stringMatching(/^wxfile:\/\/usr\/outbox\/00000001-\w+\.entry$/)])
    program.network = 'online'
    await program.until('签到成功')
    await program.calm()
    expect(program.heardOf('unlink').map(({ filePath }) => String(filePath))).toContain(renamed[0])
    expect(program.errors).toEqual([])
    program.close()
  })
})
