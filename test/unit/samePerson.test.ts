/** Who is the same person, who may be, and who only has the same name. */
import { closest, likeness, type Likeness } from '@domain/samePerson'

const wang: Likeness = { name: '王淑珍', birthOn: '1941-03-05', buildingId: 'b3', idTags: ['1.id'], phoneTags: ['1.phone'], addressTags: ['1.home'] }
const without = { ...wang, idTags: [] }

test.each<readonly [why: string, one: Likeness, other: Likeness, how: string]>([
  ['one number is one person, whatever else is written', wang, { ...wang, name: '王淑真', birthOn: '1941-05-03', addressTags: [] }, 'same'],
  ['also when the key changed meanwhile', { ...wang, idTags: ['2.id', '1.id'] }, wang, 'same'],
  ['two numbers are two persons, though they share name, birth and home', wang, { ...wang, idTags: ['1.other'] }, 'namesake'],
  ['two numbers in two buildings have nothing to do with each other', wang, { ...wang, idTags: ['1.other'], buildingId: 'b4' }, 'none'],
  ['without a number, name, birth and home are one person', without, wang, 'same'],
  ['without both numbers as well', without, without, 'same'],
  ['name and birth may be one who moved', without, { ...wang, addressTags: ['1.elsewhere'], phoneTags: [] }, 'suspected'],
  ['name and telephone may be one with a wrong birth date', without, { ...wang, birthOn: '1941-05-03', addressTags: [] }, 'suspected'],
  ['a telephone alone is a family’s', without, { ...wang, name: '王守义' }, 'none'],
  ['a home alone is a couple’s', without, { ...wang, name: '王守义', phoneTags: [] }, 'none'],
  ['a name in the same building is told', without, { ...wang, birthOn: '1939-01-01', phoneTags: [], addressTags: [] }, 'namesake'],
  ['a name elsewhere is not', without, { ...wang, birthOn: '1939-01-01', phoneTags: [], addressTags: [], buildingId: 'b4' }, 'none']
])('%s', (_why, one, other, how) => {
  expect(likeness(one, other)).toBe(how)
  expect(likeness(other, one)).toBe(how)
})

test('the closest of several is found, and nobody where nobody is like', () => {
  const namesake = { ...wang, idTags: ['1.other'] }
  expect(closest(wang, [namesake, wang])).toEqual({ how: 'same', other: wang })
  expect(closest(wang, [namesake])).toEqual({ how: 'namesake', other: namesake })
  expect(closest(wang, [{ ...namesake, name: '李某' }])).toBeNull()
})
