/** How far words, titles and figures grow with the font setting. */
import { factorsOf, isLarge } from '@components/scale'

test.each([
  ['the usual setting', { factor: 1, elder: false }, ['1', '1', '1'], false],
  ['关怀模式', { factor: 1.4, elder: false }, ['1.4', '1.25', '1.12'], true],
  ['the version for elders on the usual setting', { factor: 1, elder: true }, ['1.4', '1.25', '1.12'], true],
  ['the version for elders on a larger setting', { factor: 1.5, elder: true }, ['1.5', '1.313', '1.15'], true],
  ['a setting beyond the largest', { factor: 2, elder: false }, ['1.6', '1.375', '1.18'], true],
  ['a setting below the usual', { factor: 0.9, elder: false }, ['1', '1', '1'], false],
  ['the last setting that keeps its columns', { factor: 1.29, elder: false }, ['1.29', '1.181', '1.087'], false]
])('%s: words grow most, figures least', (_, scale, [text, title, figure], large) => {
  expect(factorsOf(scale)).toEqual({ '--fs': text, '--ft': title, '--fd': figure })
  expect(isLarge(scale)).toBe(large)
})
