/** What has to be read and ticked before signing up: a guardian's consent, or only the health notice. Each arrives empty. */
import { Card, CardInner } from '@components/Card'
import { Choice } from '@components/Choice'
import { Link } from '@components/Link'
import { phoneWords } from '@components/phoneWords'
import { Phrases } from '@components/Phrases'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import { open } from '@platform/navigation'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Signup } from './useSignup'

const toFullText = () => open(places.texts, { of: 'guardian' })

/** One tick says both: the guardian agrees, and the health notice was read. */
function Consent({ signup: { event, agreed, agree, outcome } }: { readonly signup: Signup }) {
  const [health, setHealth] = useState(false)
  const notice = event.healthNotice
  const missing = outcome.at === 'filling' && outcome.missing === 'consent'
  return (
    <View id='consent' className='labelled'>
      <Card look='framed'>
        <CardInner>
          <View className='m'>
            <Phrases text={copy.consentHead} />
          </View>
          <View className='note strong'>{copy.consentText}</View>
          <TextButton id='call-to-sign-up' icon='phone' start text={copy.consentCall(phoneWords(event.contactPhone))} onTap={() => void dial(event.contactPhone)} />
          {health && notice ? <View className='note strong told'>{notice.text}</View> : null}
          <View className='links'>
            <Link id='full-text' text={copy.fullText} label={copy.fullTextLabel} onTap={toFullText} />
            {notice ? <Link id='health-text' text={health ? copy.hideHealth : copy.seeHealth} onTap={() => setHealth(!health)} /> : null}
          </View>
        </CardInner>
        <View id='consent-tick' className='tick'>
          {missing ? <Wrong words={copy.missing.consent} /> : null}
          <Choice id='agree' foot text={notice ? copy.consentWithHealth : copy.consent} chosen={agreed} onTap={agree} />
        </View>
      </Card>
    </View>
  )
}

function HealthNotice({ text, signup: { agreed, agree, outcome } }: { readonly text: string; readonly signup: Signup }) {
  const missing = outcome.at === 'filling' && outcome.missing === 'health'
  return (
    <View id='health' className='labelled'>
      <Card look='framed'>
        <CardInner>
          <View className='m'>{copy.healthHead}</View>
          <View className='note strong told'>{text}</View>
        </CardInner>
        <View id='health-tick' className='tick'>
          {missing ? <Wrong words={copy.missing.health} /> : null}
          <Choice id='agree' foot text={copy.healthRead} chosen={agreed} onTap={agree} />
        </View>
      </Card>
    </View>
  )
}

export function Statements({ signup }: { readonly signup: Signup }) {
  const { asked, event } = signup
  if (asked.consent) return <Consent signup={signup} />
  return asked.health && event.healthNotice ? <HealthNotice text={event.healthNotice.text} signup={signup} /> : null
}
