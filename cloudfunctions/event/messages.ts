/** What is told of a party, to the account that signed it up or to the family of those whom staff did. */
import { localParts } from '@domain/calendar'
import type { EventFacts } from '@domain/event'
import { thing, type Notice, type Occasion } from '@kernel/notices'
import { copy } from './copy'
import type { Recipient } from './recipients'

type News = Recipient & { readonly event: EventFacts }

// whoever is told of a party that staff signed up sees no more of it than the message says
const pageOf = ({ event, registrationId, assisted }: News): string => (assisted ? `pages/event/index?id=${event._id}` : `pages/registration/index?id=${registrationId}`)

const notice = (occasion: Occasion, news: News, sentence: string, page = pageOf(news)): Notice => ({
  to: news.to,
  occasion,
  page,
  fields: { thing1: thing(news.event.title), time2: copy.when(localParts(news.event.startAt)), thing3: thing(news.event.place.name), thing4: thing(sentence) }
})

const sentencesFor = ({ assisted }: News) => (assisted ? copy.assisted : copy.own)

export const seatedNews = (news: News): Notice => notice('seat', news, sentencesFor(news).seated)
export const waitingNews = (news: News, place: number): Notice => notice('seat', news, sentencesFor(news).waiting(place))
export const promotedNews = (news: News): Notice => notice('promoted', news, sentencesFor(news).promoted)
/** Its template says that the event is off, so the sentence is the reason alone. */
export const cancelledNews = (news: News, reason: string): Notice => notice('cancelled', news, reason)
export const changedNews = (news: News): Notice => notice('changed', news, sentencesFor(news).changed)
export const resultsNews = (news: News): Notice => notice('results', news, copy.results, `packages/resident/results/index?id=${news.event._id}`)
