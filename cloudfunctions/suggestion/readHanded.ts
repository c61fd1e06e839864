/** What I handed over to the captain, and what came of it. */
import { readHanded as endpoint, type HandedView } from '@contract/suggestionHanded'
import { accept } from '@domain/decision'
import type { Suggestion } from '@domain/suggestion'
import { handle, type Context } from '@kernel/handle'
import { addressesOf } from '@kernel/wx/files'
import { bookFolder } from './photos'
import { streetOpened } from './street'

/** More than somebody says in a year. */
export const MOST_VOICED = 20

export const readHanded = handle(endpoint, async (_input, context) => {
  const { caller, store } = context
  const [person, own] = await Promise.all([store.get('persons', caller.personId), store.find('suggestions', { index: 'byVoice', equal: { 'voice.by': caller.personId }, order: 'backward', limit: MOST_VOICED })])
  const [building, targets] = await Promise.all([person?.buildingId ? store.get('buildings', person.buildingId) : null, store.getMany('suggestions', own.flatMap(({ into }) => into ?? []))])
  const photos = await addressesOf(own.flatMap(({ files }) => files))
  return accept({ building: building?.name ?? null, ...(building ? { folder: bookFolder(context, building._id) } : {}), handed: own.map((one) => handedView(context, photos, one, targets.find(({ _id }) => _id === one.into))) })
})

/** What went on in another has its answers there. */
function handedView({ secrets }: Pick<Context, 'secrets'>, photos: ReadonlyMap<string, string>, one: Suggestion, into: Suggestion | undefined): HandedView {
  const { _id, category, text, at, status, deeds } = one
  const [reply, street] = [one.reply ?? into?.reply, one.street ?? into?.street]
  const declined = deeds.find(({ what }) => what === 'declined')?.words
  return { suggestionId: _id, category, text: secrets.open(text), photos: one.files.flatMap((file) => photos.get(file) ?? []), at, status, ...(declined ? { reason: secrets.open(declined) } : {}), ...(street ? { street: streetOpened({ secrets }, street) } : {}), ...(reply ? { reply: { verdict: reply.verdict, text: reply.text, at: reply.at } } : {}) }
}
