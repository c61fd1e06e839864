/** What is asked of a relative before the cloud is: a relation, a name, and a birth where age decides. */
import { birthOf, draftOf, emptyDraft, firstWrong, wrongIn, type Draft } from '@features/family/member'
import { factOf } from '@features/family/words'
import { draftOf as draftOfMe, firstWrong as firstWrongOfMe, inputOf, wrongIn as wrongInMe } from '@features/my-details/draft'

const child: Draft = { relation: 'child', name: 'Xiaoyu', age: undefined, birth: '2020-05' }

describe('a relative who is added', () => {
  it('lacks everything at first, and the relation is asked for before the rest', () => {
    expect(Object.keys(wrongIn(emptyDraft))).toEqual(['relation', 'name'])
    expect(firstWrong(wrongIn(emptyDraft))).toBe('relation')
  })

  it('needs a birth as a child or grandchild, and none otherwise', () => {
    const without = (relation: Draft['relation']) => Object.keys(wrongIn({ relation, name: 'A', age: undefined, birth: '' }))
    expect([without('child'), without('grandchild')]).toEqual([['birth'], ['birth']])
    expect((['parent', 'grandparent', 'spouse'] as const).map(without)).toEqual([[], [], []])
  })

  it('who is somebody else is a grown-up or a child, and needs a birth as a child', () => {
    const other = (age: Draft['age']) => Object.keys(wrongIn({ relation: 'other', name: 'A', age, birth: '' }))
    expect([other(undefined), other('grownUp'), other('child')]).toEqual([['age'], [], ['birth']])
    expect(birthOf({ ...child, relation: 'other', age: 'grownUp' })).toBeUndefined()
    expect(birthOf({ ...child, relation: 'other', age: 'child' })).toBe('2020-05')
  })

  it('who is a grown-up takes no birth along that was picked before the relation changed', () => {
    expect(birthOf({ ...child, relation: 'parent' })).toBeUndefined()
    expect(birthOf(child)).toBe('2020-05')
  })
})

describe('a relative who is corrected', () => {
  const known = { personId: 'p_1', name: 'Xiaoyu', relation: 'child', addedByMe: true, ownAccount: false, birth: '2020-05-17' } as const

  it('keeps the day of birth while the month stays the same', () => {
    expect(birthOf(draftOf(known), known)).toBe('2020-05-17')
    expect(birthOf({ ...draftOf(known), birth: '2020-06' }, known)).toBe('2020-06')
  })
})

describe('the row of a relative', () => {
  const factAt = (today: string) => factOf({ personId: 'p_1', name: 'Xiaoyu', relation: 'child', addedByMe: true, ownAccount: false, birth: '2026-11' }, today)

  it('never shows an age below nought, known by the month alone', () => {
    expect(factAt('2026-11-23')).not.toMatch(/-/)
    expect(factAt('2027-12-01')).toMatch(/1/)
  })
})

describe('my own details', () => {
  const nobody = { introduced: false, family: [], roles: [], templates: {} } as const

  it('want a name and a number that can be dialled', () => {
    const draft = draftOfMe(nobody)
    expect(firstWrongOfMe(wrongInMe(draft))).toBe('name')
    expect(Object.keys(wrongInMe({ ...draft, name: ' Lin ', phone: '123' }))).toEqual(['phone'])
    expect(wrongInMe({ ...draft, name: 'Lin', phone: '138 0000 1000' })).toEqual({})
  })

  it('want a birth of somebody under age only', () => {
    const draft = { ...draftOfMe(nobody), name: 'Lin', phone: '13800001000' }
    expect(Object.keys(wrongInMe({ ...draft, minor: true }))).toEqual(['birth'])
    expect(inputOf({ ...draft, birth: '2013-01' })).toEqual({ name: 'Lin', phone: '13800001000' })
  })

  it('send no building without its community', () => {
    const draft = { ...draftOfMe(nobody), name: 'Lin', phone: '13800001000', buildingId: 'datuan_b1' }
    expect(inputOf(draft)).not.toHaveProperty('buildingId')
    expect(inputOf({ ...draft, communityId: 'datuan' })).toMatchObject({ communityId: 'datuan', buildingId: 'datuan_b1' })
  })
})
