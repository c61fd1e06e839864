/** Finding people at the desk by what is tapped, typed or spoken. */
import { inFigures } from '@components/rosterWords/copy'
import { isSought, soughtIn } from '@domain/finding'

const buildings = ['1号楼', '3号楼', '13号楼', '没填楼号']
const wang = { names: ['王淑珍', '欧阳小宝'], buildings: ['3号楼'] }
const found = (text: string) => isSought(wang, soughtIn(inFigures(text), buildings))

describe('what was said at the desk', () => {
  it.each([
    ['3号楼 王', { building: '3号楼', name: '王' }],
    ['3号楼王淑珍。', { building: '3号楼', name: '王淑珍' }],
    ['三号楼王淑珍', { building: '3号楼', name: '王淑珍' }],
    ['十三号楼', { building: '13号楼', name: '' }],
    ['13号楼', { building: '13号楼', name: '' }],
    ['没填楼号 李', { building: '没填楼号', name: '李' }],
    ['王淑珍', { building: null, name: '王淑珍' }]
  ])('%s is taken apart', (text, sought) => {
    expect(soughtIn(inFigures(text), buildings)).toEqual(sought)
  })

  it('keeps a building that nobody lives in as a name that nobody has', () => {
    expect(found('9号楼')).toBe(false)
  })

  it.each(['王', '3号楼王', '欧阳', '淑珍', '小宝', ''])('finds a party by %s', (text) => {
    expect(found(text)).toBe(true)
  })

  it.each(['珍', '李', '1号楼王', '13号楼'])('does not find it by %s', (text) => {
    expect(found(text)).toBe(false)
  })

  it('finds a masked name by the whole one', () => {
    expect(isSought({ names: ['王**'], buildings: [] }, soughtIn('王淑珍', buildings))).toBe(true)
  })

  it.each([['十号楼', '10号楼'], ['二十一栋', '21栋'], ['两幢', '2幢'], ['４８２６', '4826'], ['王三', '王三']])('writes %s as %s', (spoken, written) => {
    expect(inFigures(spoken)).toBe(written)
  })
})
