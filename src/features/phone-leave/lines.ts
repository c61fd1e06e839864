/** What waits, in lines that somebody at the office can write down again: never how anybody is. */
import { stampWords } from '@components/dates/copy'
import { needWords, outcomeWords, portionWords } from '@components/doorWords/copy'
import { placeWords } from '@components/noodleWords/copy'
import type { InputOf } from '@contract/endpoint'
import type { logVisit } from '@contract/visit'
import { isWaiting, type Item } from '@platform/outbox/state'
import type { DayOnPhone } from '@platform/useDay'
import { copy } from './copy'

type Said = Omit<InputOf<typeof logVisit>, 'requestId'>

function lineOf(item: Item, { elders, campaigns, now }: DayOnPhone): string {
  const { elderId, outcome, portions, needs, visitedAt } = JSON.parse(item.input) as Said
  const elder = elders?.find((one) => one.elderId === elderId)
  const goods = portions.flatMap(({ campaignId, itemId }) => campaigns.find((one) => one.campaignId === campaignId)?.items.filter((good) => good.itemId === itemId).map(portionWords) ?? [])
  const told = [goods.length > 0 ? copy.leftThere(goods.join(copy.and)) : '', needs.length > 0 ? copy.asked(needs.map((need) => needWords[need]).join(copy.and)) : '']
  return copy.line([stampWords(visitedAt, now), elder ? placeWords(elder.building, elder.entrance, elder.room) : '', elder?.name ?? elderId, outcomeWords[outcome], ...told])
}

export const linesOf = (day: DayOnPhone): readonly string[] => day.items.filter(isWaiting).map((item) => lineOf(item, day))
