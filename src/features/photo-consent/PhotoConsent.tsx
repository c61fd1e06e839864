/** Whether those who come may be photographed, asked calmly after signing up; it arrives empty, and empty is no. */
import { aria } from '@components/aria'
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { Failed } from '@components/Failed'
import { Link } from '@components/Link'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { useOneAtATime } from '@components/useOneAtATime'
import type { RegistrationView } from '@contract/event'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { useRef } from 'react'
import { copy } from './copy'
import { usePhotoConsent, type PhotoConsent as Asking } from './usePhotoConsent'

type Answer = 'yes' | 'no'
const answers: readonly Answer[] = ['yes', 'no']

function Question({ person: { personId, name, self, photo }, asking }: { readonly person: Asking['persons'][number]; readonly asking: Asking }) {
  const wish = useRef<Answer>('no')
  const { running, start } = useOneAtATime(() => asking.answer(personId, wish.current === 'yes'))
  const question = self ? copy.me : copy.whom(name)
  const answer: Answer | null = photo === undefined ? null : photo ? 'yes' : 'no'
  const failed = asking.failed?.personId === personId ? asking.failed.words : null
  const choose = (key: Answer) => {
    wish.current = key
    start()
  }
  return (
    <View className='labelled' {...aria({ busy: running })}>
      <View className='m'>{question}</View>
      <Chips id={`photo-${personId}`} label={question} width='two' options={answers.map((key) => ({ key, text: copy[key] }))} chosen={answer ? [answer] : []} onTap={choose} />
      {asking.answered === personId && answer ? (
        <View id={`photo-kept-${personId}`} className='note' {...aria({ live: 'polite' })}>
          {copy.kept[answer]}
        </View>
      ) : null}
      {failed ? <Failed seeks {...failed} onRetry={() => choose(wish.current)} onCall={callCommunity} /> : null}
    </View>
  )
}

export function PhotoConsent({ view, onAnswered }: { readonly view: RegistrationView; readonly onAnswered: (view: RegistrationView) => void }) {
  const asking = usePhotoConsent(view, onAnswered)
  if (asking.persons.length === 0) return null
  return (
    <Section head={copy.head}>
      <Card>
        <Note text={copy.note} />
        {asking.persons.map((person) => (
          <Question key={person.personId} person={person} asking={asking} />
        ))}
        <Link id='photo-text' text={copy.fullText} onTap={() => open(places.texts, { of: 'photo' })} />
      </Card>
    </Section>
  )
}
