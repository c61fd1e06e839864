/** The roster as it stood at a version: whoever came onto it later, or was written anew since, is not what was approved. */
import { bornAsOf, changedIn, emptyRoster, raised, type Elder, type ElderChange, type Roster } from '@domain/elder'
import { after } from '../fixtures/conditionals'
import { anElder } from '../fixtures/elders'

const roster: Roster = { ...emptyRoster('jincheng'), version: 5, imports: [{ importId: 'im_old', at: 1, by: 'p_a', count: 1 }, { importId: 'im_5', at: 9, by: 'p_a', count: 1, version: 5 }] }
const change = (did: ElderChange['did'], more: Partial<ElderChange> = {}): ElderChange => ({ at: 1, by: 'p_a', did, ...more })
const born = (overrides: Partial<Elder>, version: number) => bornAsOf(anElder({ _id: 'el', birthOn: '1950-01-01', ...overrides }), roster, version)

test('whoever was there at a version is there with the birth date of then', () => {
  const edited = { changes: [change('added', { version: 2 }), change('edited', { version: 4, bornBefore: '1960-01-01' }), change('edited', { version: 5, bornBefore: '1955-01-01' })] }
  expect([1, 2, 3, 4, 5].map((version) => born(edited, version))).toEqual([null, '1960-01-01', '1960-01-01', '1955-01-01', '1950-01-01'])
})

test('what an import brought is there from the version that it made, what nobody confirmed never', () => {
  const imported = { changes: [change('imported')] }
  expect([born({ ...imported, importId: 'im_5' }, 4), born({ ...imported, importId: 'im_5' }, 5), born({ ...imported, importId: 'im_old' }, 0), born({ ...imported, importId: 'im_staged' }, 9)]).toEqual([null, '1950-01-01', '1950-01-01', null])
})

test('whoever has come back since was not there', () => {
  const back = { changes: [change('added'), change('moved'), change('active', { version: 5 })] }
  expect([born(back, 4), born(back, 5)]).toEqual([null, '1950-01-01'])
})

test('a hand raises the version and is known once', () => {
  const once = after(roster, { when: { all: {} }, then: raised(roster, ['p_b', 'p_c']) })
  expect([once.version, once.hands, after(once, { when: { all: {} }, then: raised(once, ['p_c', 'p_d']) }).hands]).toEqual([6, ['p_b', 'p_c'], ['p_b', 'p_c', 'p_d']])
  expect(after(anElder({ _id: 'el', changes: [] }), { when: { all: {} }, then: { changes: changedIn(roster, change('edited')) } }).changes).toEqual([change('edited', { version: 6 })])
})
