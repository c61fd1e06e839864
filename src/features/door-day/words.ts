/** How somebody on the way is told in one line. */
import { ageOn } from '@domain/age'
import { localDateOf } from '@domain/calendar'
import { isToBring } from '@domain/doorDay'
import { livingWords, mobilityWords } from '@components/elderWords/copy'
import { placeWords } from '@components/noodleWords/copy'
import type { DayPortion } from '@contract/visit'
import type { DayOnPhone, OnWay } from '@platform/useDay'
import { copy } from './copy'

/** 长寿面和高龄补贴: some portions, as the campaigns name them. */
function namesOf(portions: readonly DayPortion[], { campaigns }: Pick<DayOnPhone, 'campaigns'>): string {
  const names = campaigns.flatMap(({ campaignId, items }) => items.filter(({ itemId }) => portions.some((portion) => portion.campaignId === campaignId && portion.itemId === itemId)).map(({ name }) => name))
  return [...new Set(names)].join(copy.and)
}

/** What is to be brought to one door. */
export const bringWords = ({ portions }: OnWay, day: Pick<DayOnPhone, 'campaigns' | 'worker'>): string => namesOf(portions.filter((portion) => isToBring(portion, day.worker)), day)

/** 带长寿面5袋、高龄补贴3份: what is still to be carried on the way; empty where nothing is. */
export function loadWords(elders: readonly OnWay[], { campaigns, worker }: Pick<DayOnPhone, 'campaigns' | 'worker'>): string {
  const brought = elders.filter(({ standing }) => standing === 'to_do').flatMap(({ portions }) => portions.filter((portion) => isToBring(portion, worker)))
  const load = campaigns.flatMap(({ campaignId, items }) =>
    items.flatMap(({ itemId, name, unit }) => {
      const count = brought.filter((portion) => portion.campaignId === campaignId && portion.itemId === itemId).length
      return count > 0 ? [copy.portions(name, count, unit)] : []
    })
  )
  return load.length > 0 ? copy.toBring(load) : ''
}

/** 2单元301，82岁，长寿面，独居. */
export function lineOf(elder: OnWay, day: DayOnPhone): string {
  const collected = namesOf(elder.portions.filter(({ handed }) => handed?.channel === 'onsite'), day)
  const missed = Math.max(0, ...elder.portions.map((portion) => portion.missed))
  return [
    placeWords('', elder.entrance, elder.room),
    copy.aged(ageOn(elder.birthOn, localDateOf(day.now))),
    bringWords(elder, day),
    collected ? copy.collected(collected) : '',
    elder.living === 'alone' ? livingWords.alone : '',
    elder.mobility && elder.mobility !== 'goes_out' ? mobilityWords[elder.mobility] : '',
    missed > 0 ? copy.missed(missed) : ''
  ].filter(Boolean).join(copy.separator)
}
