/** What is told to the account that signed a party up. */
import { localParts } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import type { OpenId, RegistrationId } from '@domain/ids'
import { thing, type Notice, type Occasion } from '@kernel/notices'
import { copy } from './copy'

type News = { readonly event: EventFacts; readonly to: OpenId; readonly registrationId: RegistrationId }

const notice = (occasion: Occasion, { event, to, registrationId }: News, sentence: string, page = `pages/registration/index?id=${registrationId}`): Notice => ({
  to,
  occasion,
  page,
  fields: { thing1: thing(event.title), time2: copy.when(localParts(event.startAt)), thing3: thing(event.place.name), thing4: thing(sentence) }
})

export const seatedNews = (news: News): Notice => notice('seat', news, copy.seated)
export const waitingNews = (news: News, place: number): Notice => notice('seat', news, copy.waiting(place))
export const promotedNews = (news: News): Notice => notice('promoted', news, copy.promoted)
/** Its template says that the event is off, so the sentence is the reason alone. */
export const cancelledNews = (news: News, reason: string): Notice => notice('cancelled', news, reason)
export const changedNews = (news: News): Notice => notice('changed', news, copy.changed)
export const resultsNews = (news: News): Notice => notice('results', news, copy.results, `packages/resident/results/index?id=${news.event._id}`)
