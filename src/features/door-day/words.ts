/** How somebody on the way is told in one line. */
import { ageOn } from '@domain/age'
import { localDateOf } from '@domain/calendar'
import { isToBring } from '@domain/doorDay'
import { livingWords, mobilityWords } from '@components/elderWords/copy'
import { placeWords } from '@components/noodleWords/copy'
import type { DayOnPhone, OnWay } from '@platform/useDay'
import { copy } from './copy'

/** 长寿面和高龄补贴: what is to be brought, as the campaigns name it. */
export function bringWords({ portions }: OnWay, { campaigns, worker }: Pick<DayOnPhone, 'campaigns' | 'worker'>): string {
  const brought = portions.filter((portion) => isToBring(portion, worker))
  const names = campaigns.flatMap(({ campaignId, items }) => items.filter(({ itemId }) => brought.some((portion) => portion.campaignId === campaignId && portion.itemId === itemId)).map(({ name }) => name))
  return [...new Set(names)].join(copy.and)
}

/** 2单元301，82岁，长寿面，独居. */
export function lineOf(elder: OnWay, day: DayOnPhone): string {
  const missed = Math.max(0, ...elder.portions.map((portion) => portion.missed))
  return [
    placeWords('', elder.entrance, elder.room),
    copy.aged(ageOn(elder.birthOn, localDateOf(day.now))),
    bringWords(elder, day),
    elder.living === 'alone' ? livingWords.alone : '',
    elder.mobility && elder.mobility !== 'goes_out' ? mobilityWords[elder.mobility] : '',
    missed > 0 ? copy.missed(missed) : ''
  ].filter(Boolean).join(copy.separator)
}
