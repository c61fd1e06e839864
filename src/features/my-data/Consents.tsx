/** What was agreed to, in which version, and the way to take it back. */
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { Failed } from '@components/Failed'
import { Link } from '@components/Link'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Phrases } from '@components/Phrases'
import { Sheet } from '@components/Sheet'
import { Tag } from '@components/Tag'
import type { MyDataView } from '@contract/accountData'
import { clock } from '@domain/calendar'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy, purposeWords, textOf } from './copy'
import { answerOf } from './inWords'
import { Part } from './Kept'
import { consentsThatCount, type Consent } from './useMyData'
import type { Withdrawing } from './useWithdrawing'

/** The version stands in the words of the texts' own name. */
function OneConsent({ consent, ask }: { readonly consent: Consent; readonly ask: Withdrawing['ask'] }) {
  const { purpose, names, title, at, textVersion, withdrawn } = consent
  const of = textOf[purpose]
  const what = purposeWords[purpose]
  const id = [purpose, ...consent.personIds, consent.registrationId].join('-')
  return (
    <Card>
      <View className='split'>
        <View className='m'>{what}</View>
        <Tag kind={withdrawn ? 'mute' : 'ok'} text={answerOf(consent)} />
      </View>
      <View>
        <Note text={copy.consentFact(names.join('、'), title)} />
        <Note text={copy.agreedOn(dateWords(at, clock()))} />
      </View>
      <View className='links'>
        {of ? <Link id={`read-${id}`} text={copy.version(textVersion)} onTap={() => open(places.texts, { of })} /> : null}
        {withdrawn || purpose === 'health_notice' ? null : <Link id={`withdraw-${id}`} text={copy.withdraw} label={copy.withdrawLabel(`${what}，${names.join('、')}`)} onTap={() => ask(consent)} />}
      </View>
    </Card>
  )
}

export function Consents({ data: { consents }, withdrawing: { ask, done, failure, withdraw } }: { readonly data: MyDataView; readonly withdrawing: Withdrawing }) {
  const those = consentsThatCount(consents)
  return (
    <Part head={copy.consents} why={copy.consentsWhy} none={those.length === 0 && copy.noConsents}>
      {done ? <Notice seeks id='withdrawn' text={copy.photoDone} /> : null}
      {failure ? <Failed seeks {...failure} onRetry={() => withdraw()} onCall={callCommunity} /> : null}
      {those.map((consent) => (
        <OneConsent key={[consent.purpose, consent.registrationId, ...consent.personIds].join()} consent={consent} ask={ask} />
      ))}
    </Part>
  )
}

export function WithdrawSheet({ withdrawing: { asked, over, keep, withdraw } }: { readonly withdrawing: Withdrawing }) {
  if (!asked) return null
  if (asked.purpose === 'photo') {
    return (
      <Sheet title={copy.photoTitle(asked.names.join('、'))} yes={copy.photoYes} busyText={copy.working} no={copy.keep} onYes={withdraw} onNo={keep}>
        <View>
          <Phrases text={copy.photoNote} />
        </View>
      </Sheet>
    )
  }
  const ended = over(asked)
  return (
    <Sheet title={copy.guardianTitle} yes={ended ? copy.callYes : copy.toRegistration} no={copy.keep} onYes={withdraw} onNo={keep}>
      <View>
        <Phrases text={ended ? copy.guardianOver : copy.guardianNote} />
      </View>
    </Sheet>
  )
}
