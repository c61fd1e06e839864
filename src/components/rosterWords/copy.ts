/** How the people of a registration are named at a desk, and where they stand: the same on the desk and on the list. */
import type { Instant } from '@domain/calendar'
import type { Standing } from '@domain/seatBook'
import { stampWords } from '../dates/copy'
import type { TagKind } from '../Tag'

/** What the words need to know of a person; what `event.readRoster` answers has it all. */
export type PersonSummary = { readonly name: string; readonly age: number | null; readonly adult: boolean; readonly presentAt?: Instant }
export type PartySummary = { readonly standing: Standing; readonly persons: readonly PersonSummary[] }

/** The key for those who have told no building. */
export const NO_BUILDING = '没填楼号'

export const namesOf = (persons: readonly { readonly name: string }[]): string => persons.map(({ name }) => name).join('、')

const ageOf = ({ age, adult }: PersonSummary): string[] => (age === null || adult ? [] : [`${age}岁`])

/** 8岁, 2位大人1个孩子; nothing for one grown-up. */
export function peopleWords(persons: readonly PersonSummary[]): string {
  const [only] = persons
  if (persons.length === 1 && only) return ageOf(only).join('')
  const children = persons.filter(({ adult }) => !adult).length
  const adults = persons.length - children
  return `${adults > 0 ? `${adults}位大人` : ''}${children > 0 ? `${children}个孩子` : ''}`
}

/** 3号楼，2位大人1个孩子. */
export const factOf = (persons: readonly PersonSummary[], buildings: readonly string[]): string => [buildings.join('、'), peopleWords(persons)].filter(Boolean).join('，')

/** Where a party stands, in a tag: nothing for those who are expected and not there yet. */
export function partyTag({ standing, persons }: PartySummary, now: Instant): { readonly kind: TagKind; readonly text: string } | undefined {
  if (standing.at === 'waiting') return { kind: 'wait', text: `候补第${standing.place}位` }
  if (standing.at !== 'seated') return { kind: 'mute', text: '已取消' }
  const there = persons.flatMap(({ presentAt }) => (presentAt === undefined ? [] : [presentAt]))
  if (there.length === 0) return undefined
  if (there.length < persons.length) return { kind: 'wait', text: `到了${there.length}位` }
  return { kind: 'ok', text: `${stampWords(Math.max(...there), now)}到了` }
}

/** The same as a part of a sentence: 还没签到, 9:02签过到了, 候补第1位. */
export function partyState({ standing, persons }: PartySummary, now: Instant): string {
  const tag = partyTag({ standing, persons }, now)
  if (!tag) return '还没签到'
  return tag.text
}

const digits = '零一二三四五六七八九'
const valueOf = (digit: string): number => (digit === '两' ? 2 : digits.indexOf(digit))

function numberOf(words: string): string {
  if (!words.includes('十')) return [...words].map((word) => String(valueOf(word))).join('')
  const [tens = '', ones = ''] = words.split('十')
  return String((tens ? valueOf(tens) : 1) * 10 + (ones ? valueOf(ones) : 0))
}

/** What a voice wrote down, in the figures that names of buildings have: 三号楼王淑珍 → 3号楼王淑珍; ４８２６ → 4826. */
export const inFigures = (text: string): string => text.normalize('NFKC').replace(/[零一二两三四五六七八九十]+(?=号|栋|幢)/g, numberOf)
