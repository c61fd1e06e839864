/** Everything that is kept about me and those whom I may act for, to see and to take out (PIPL art. 45). */
import { myData as endpoint, type MyDataView } from '@contract/accountData'
import { accept } from '@domain/decision'
import type { EventFeedback } from '@domain/feedback'
import type { PersonId, RegistrationId } from '@domain/ids'
import { handle } from '@kernel/handle'
import { keptAboutMe } from './keptAboutMe'
import { keptQuestions } from './keptQuestions'
import { keptVoices } from './keptVoices'
import { familyOf, meView } from './views'

export const readMyData = handle(endpoint, async (_input, context) => {
  const { caller, store, secrets, now } = context
  const me = await meView(context, caller.account)
  if (!caller.account) return accept({ ...me, registrations: [], consents: [], questions: [], suggestions: [], takenOutAt: now })

  const [kept, family] = await Promise.all([keptAboutMe(context, caller.account), familyOf(context, caller.account)])
  const [photos, said, asked, voices] = await Promise.all([store.getMany('photoConsents', kept.map(({ registration }) => registration._id)), store.getMany('feedback', [...new Set(kept.map(({ event }) => event._id))]), keptQuestions(context, caller.personId), keptVoices(context, caller.personId)])
  const known = new Map(kept.map(({ event }) => [event._id, event.title]))
  // whoever was taken off a family may have asked where nobody of theirs is signed up any more
  const elsewhere = [...new Set(asked.map(({ eventId }) => eventId))].filter((eventId) => !known.has(eventId))
  for (const { _id, title } of await store.getMany('events', elsewhere)) known.set(_id, title)
  const answers = Object.assign({}, ...said.map((one) => one.answers)) as EventFeedback['answers']
  const feedbackOf = (id: RegistrationId) => (answers[id] ? { feedback: { mood: answers[id].mood, praises: answers[id].praises } } : {})
  const own = family.find(({ person }) => person._id === caller.personId)?.person
  const name = new Map(family.map(({ person }) => [person._id, person.name]))
  // those of a party who are not on my list are named to their own family
  const namesOf = (ids: readonly PersonId[]) => ids.flatMap((id) => name.get(id) ?? [])

  const ticked = kept.flatMap(({ registration, event }) =>
    registration.consents.map(({ purpose, textVersion, at, personIds }) => ({ purpose, registrationId: registration._id, title: event.title, textVersion, at, personIds, names: namesOf(personIds), withdrawn: false }))
  )
  const titles = new Map(kept.map(({ registration, event }) => [registration._id, event.title]))
  const photographed = photos.flatMap(({ _id, answers }) =>
    answers.map(({ personId, textVersion, at, allowed }) => ({ purpose: 'photo' as const, registrationId: _id, title: titles.get(_id) ?? '', textVersion, at, personIds: [personId], names: namesOf([personId]), withdrawn: !allowed }))
  )
  const view: MyDataView = {
    ...me,
    ...(own?.phone ? { phone: secrets.open(own.phone) } : {}),
    registrations: kept.map(({ registration, event, seated }) => ({ registrationId: registration._id, title: event.title, startAt: event.startAt, endAt: event.endAt, at: registration.at, names: namesOf(registration.personIds), seated, ...feedbackOf(registration._id) })),
    consents: [...ticked, ...photographed],
    questions: asked.map(({ eventId, question }) => ({ eventId, title: known.get(eventId) ?? '', topic: question.topic, text: secrets.open(question.text), at: question.at })),
    suggestions: voices.map(({ _id: suggestionId, category, text, at, voice }) => ({ suggestionId, category, text: secrets.open(text), at, named: voice.name !== undefined })),
    takenOutAt: now
  }
  return accept(view)
})
