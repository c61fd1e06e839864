/** What has come of it, and what the elder has to know, to be read out or sent on: when and where, how to check in without a phone, whom to call. */
import { Card } from '@components/Card'
import { dayHeading, timeWords } from '@components/dates/copy'
import { Notice } from '@components/Notice'
import { Phrases } from '@components/Phrases'
import { phoneWords } from '@components/phoneWords'
import { namesOf } from '@components/rosterWords/copy'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import type { RosterParty } from '@contract/eventDesk'
import { clock, localDateOf } from '@domain/calendar'
import { copyText } from '@platform/clipboard'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Assist } from './useAssist'

type Props = { readonly assist: Assist; readonly party: RosterParty }

export function Signed({ assist: { event }, party: { standing, persons } }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const names = namesOf(persons)
  const phone = phoneWords(event.contactPhone)
  // said again tomorrow it would be another day, so the date is told as well
  const when = `${dayHeading(localDateOf(event.startAt), clock())} ${timeWords(event.startAt)}`
  const lines = standing.at === 'waiting' ? copy.tellWaiting(names, event.title, standing.place, phone) : copy.tellSeated(names, event.title, when, event.place, phone)
  return (
    <>
      {standing.at === 'waiting' ? <Notice kind='wait' seeks id='waiting' text={copy.doneWaiting(standing.place, names)} /> : <Notice seeks id='signed-up' text={copy.doneSeated(names)} />}
      <Section head={copy.tell}>
        <Card>
          {lines.map((line) => (
            <View key={line}>
              <Phrases text={line} />
            </View>
          ))}
          <View className='buttons'>
            <SmallButton id='copy-words' text={copy.copyWords} onTap={async () => setCopied(await copyText(lines.join('\n')))} />
          </View>
        </Card>
        {copied === null ? null : <Notice seeks id='words-copied' kind={copied ? 'ok' : 'wait'} text={copied ? copy.copied : copy.notCopied} />}
      </Section>
    </>
  )
}
