/** What older releases wrote is read by today's endpoints, for two releases back. */
import { offlineEndpoints } from '@contract/syncOffline'
import { readInput } from '@kernel/input'
import { endpoints } from '../fixtures/endpoints'
import { recorded, understood } from '../fixtures/recordedCommands'
import { stepsOf, upgraded, type Steps } from '../../cloudfunctions/sync/upgrades'

const REQUEST = 'r_recorded_00000001'
const written = (text: string | undefined) => JSON.parse(text ?? '') as Readonly<Record<string, unknown>>

test('every endpoint that is marked as offline is brought by phones, and no other', () => {
  expect(offlineEndpoints.map(({ name }) => name).sort()).toEqual(endpoints.filter(({ offline }) => offline).map(({ name }) => name).sort())
})

describe.each(offlineEndpoints.map((endpoint) => ({ ...endpoint, current: endpoint.offline?.version ?? 0 })))('$name', ({ name, input, current }) => {
  test.each(understood(current))('reads what version %i wrote', (version) => {
    const today = upgraded(written(recorded[name]?.[version - 1]), version, current, stepsOf(name))
    expect(readInput(input, { ...today, requestId: REQUEST })).toMatchObject({ requestId: REQUEST })
  })
  test('has a step from each version to the next', () => expect(stepsOf(name)).toHaveLength(current - 1))
})

describe('three versions of a made-up input', () => {
  const steps: Steps = [({ who, ...rest }) => ({ ...rest, persons: [who] }), (input) => ({ ...input, method: 'lookup' }), ({ method, ...rest }) => ({ ...rest, how: method })]

  test('go through every step from where they were written', () => {
    expect(upgraded({ persons: ['p_1'] }, 2, 4, steps)).toEqual({ persons: ['p_1'], how: 'lookup' })
    expect(upgraded({ who: 'p_1' }, 1, 3, steps)).toEqual({ persons: ['p_1'], method: 'lookup' })
    expect(upgraded({ persons: ['p_1'], how: 'digits' }, 4, 4, steps)).toEqual({ persons: ['p_1'], how: 'digits' })
  })
  test('are refused from three releases ago, and wait when a newer release wrote them', () => {
    expect(() => upgraded({ who: 'p_1' }, 1, 4, steps)).toThrow('invalid_input: version')
    expect(() => upgraded({}, 5, 4, steps)).toThrow('unavailable')
  })
})
