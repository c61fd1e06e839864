/** What is kept, as words that can be pasted anywhere. */
import { topicWords } from '@components/planWords/copy'
import { categoryWords } from '@components/suggestionWords/copy'
import { roleWords } from '@components/roleWords/copy'
import { feedbackWords } from '@components/feedbackWords/copy'
import { birthWords, dateWords, whenWords } from '@components/dates/copy'
import { phoneWords } from '@components/phoneWords'
import type { Instant } from '@domain/calendar'
import type { MyDataView } from '@contract/accountData'
import { copy, purposeWords } from './copy'
import { consentsThatCount, type Consent } from './useMyData'

const part = (head: string, lines: readonly string[], none: string): string => [`【${head}】`, ...(lines.length > 0 ? lines : [none])].join('\n')

export const memberWords = ({ relation, birth }: MyDataView['family'][number]): string => copy.member(relation, birth ? birthWords(birth) : '')

export const answerOf = ({ purpose, withdrawn }: Consent): string => (withdrawn ? copy.noPicture : purpose === 'photo' ? copy.picture : copy.stands)

export function inWords(data: MyDataView, home: string, now: Instant): string {
  const { me, phone, family, roles, registrations, questions, suggestions, consents } = data
  const self = me ? [`${copy.name} ${me.name}`, ...(phone ? [`${copy.phone} ${phoneWords(phone)}`] : []), ...(me.birth ? [`${copy.birth} ${birthWords(me.birth)}`] : []), `${copy.home} ${home}`] : []
  return [
    `${copy.title} ${whenWords(data.takenOutAt, now)}`,
    part(copy.self, self, copy.nothing),
    ...(roles.length > 0 ? [part(copy.roles, roles.map(({ role }) => roleWords[role]), '')] : []),
    part(copy.family, family.filter(({ relation }) => relation !== 'self').map((one) => `${one.name}，${memberWords(one)}`), copy.noFamily),
    part(copy.registrations, registrations.map((one) => `${one.title}，${copy.registered(one.names.join('、'), whenWords(one.startAt, now))}，${one.seated ? copy.seated : copy.notSeated}${one.feedback ? `，${copy.said(feedbackWords(one.feedback))}` : ''}`), copy.noRegistrations),
    ...(questions.length > 0 ? [part(copy.questions, questions.map(({ title, topic, text }) => `${title}，${copy.question(topicWords[topic], text)}`), '')] : []),
    ...(suggestions.length > 0 ? [part(copy.suggestions, suggestions.map(({ category, text }) => copy.question(categoryWords[category], text)), '')] : []),
    part(copy.consents, consentsThatCount(consents).map((one) => [purposeWords[one.purpose], answerOf(one), copy.consentFact(one.names.join('、'), one.title), copy.agreedOn(dateWords(one.at, now))].join('，')), copy.noConsents)
  ].join('\n\n')
}
