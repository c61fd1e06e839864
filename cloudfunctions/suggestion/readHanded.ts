/** What I handed over to the captain, and what came of it. */
import { readHanded as endpoint, type HandedView } from '@contract/suggestionHanded'
import { accept } from '@domain/decision'
import type { Suggestion } from '@domain/suggestion'
import { handle, type Context } from '@kernel/handle'

/** More than somebody says in a year. */
export const MOST_VOICED = 20

export const readHanded = handle(endpoint, async (_input, context) => {
  const { caller, store } = context
  const [person, own] = await Promise.all([store.get('persons', caller.personId), store.find('suggestions', { index: 'byVoice', equal: { 'voice.by': caller.personId }, order: 'backward', limit: MOST_VOICED })])
  const [building, targets] = await Promise.all([person?.buildingId ? store.get('buildings', person.buildingId) : null, store.getMany('suggestions', own.flatMap(({ into }) => into ?? []))])
  const answers = new Map(targets.map(({ _id, reply }) => [_id, reply]))
  return accept({ building: building?.name ?? null, handed: own.map((one) => handedView(context, one, one.reply ?? answers.get(one.into ?? ''))) })
})

function handedView({ secrets }: Pick<Context, 'secrets'>, { _id, category, text, at, status, deeds }: Suggestion, reply: Suggestion['reply']): HandedView {
  const declined = deeds.find(({ what }) => what === 'declined')?.words
  return { suggestionId: _id, category, text: secrets.open(text), at, status, ...(declined ? { reason: secrets.open(declined) } : {}), ...(reply ? { reply: { verdict: reply.verdict, text: reply.text, at: reply.at } } : {}) }
}
