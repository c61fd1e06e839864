/** What is asked of a relative before the cloud is: a relation, a name, and a birth where age decides. */
import { birthOf, draftOf, emptyDraft, firstWrong, sameAs, usualBirth, wrongIn, type Draft } from '@features/family/member'
import { factOf, partyWords } from '@components/familyWords/copy'
import { toggled } from '@features/invitation/choosing'
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

describe('a relative who may be on the list already', () => {
  const known = { personId: 'p_1', name: 'Xiaoyu', relation: 'child', addedByMe: true, ownAccount: false, birth: '2020-05' } as const

  it('is found by name and relation together', () => {
    expect(sameAs({ ...child, name: ' Xiaoyu ' }, [known])).toBe(known)
    expect(sameAs({ ...child, relation: 'grandchild' }, [known])).toBeUndefined()
    expect(sameAs({ ...child, name: 'Xiaoli' }, [known])).toBeUndefined()
  })
})

describe('the wheel of months', () => {
  it('stands six years ago for a child', () => {
    expect(usualBirth('child', '2026-11-23')).toBe('2020-11')
    expect(usualBirth('other', '2026-11-23') < '2020').toBe(true)
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
  const factAt = (today: string) => factOf({ personId: 'p_1', name: 'Xiaoyu', relation: 'child', birth: '2026-11' }, today)

  it('never shows an age below nought, known by the month alone', () => {
    expect(factAt('2026-11-23')).not.toMatch(/-/)
    expect(factAt('2027-12-01')).toMatch(/1/)
  })
})

describe('a party in words', () => {
  const family = [
    { personId: 'p_lin', name: 'Lin', relation: 'self' as const },
    { personId: 'p_child', name: 'Child', relation: 'child' as const }
  ]

  it('is not said of somebody who goes alone, nor while nobody is known', () => {
    expect(partyWords(['p_lin'], family)).toBe('')
    expect(partyWords(['p_lin', 'p_child'], [])).toBe('')
  })

  it('names a relative who goes, and me among others as the one who reads', () => {
    expect(partyWords(['p_child'], family)).toBe('Child')
    expect(partyWords(['p_child', 'p_lin'], family)).toMatch(/、Child$/)
    expect(partyWords(['p_child', 'p_lin'], family)).not.toMatch(/Lin/)
  })

  it('counts who goes along and is not on my list', () => {
    expect(partyWords(['p_child', 'p_neighbour'], family)).toMatch(/^Child.*2/)
    expect(partyWords(['p_lin', 'p_neighbour'], family)).toMatch(/2/)
  })
})

describe('whom an invitation shares', () => {
  it('is unsaid again once the last is taken out', () => {
    expect(toggled(undefined, 'p_1')).toEqual(['p_1'])
    expect(toggled([], 'p_1')).toEqual(['p_1'])
    expect(toggled(['p_1', 'p_2'], 'p_1')).toEqual(['p_2'])
    expect(toggled(['p_1'], 'p_1')).toBeUndefined()
  })
})

describe('my own details', () => {
  const nobody = { account: 'a_nobody', introduced: false, family: [], roles: [], templates: {} } as const

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
