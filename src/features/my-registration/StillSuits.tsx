/** The event moved: whether it still suits. Yes is told here; who cannot come is led to giving the place up. */
import { Failed } from '@components/Failed'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { useAnswer } from './useAnswer'
import type { Known } from './useRegistration'

export function StillSuits({ view, registration }: Known) {
  const { answer, failure } = useAnswer(view, registration)
  if (view.askedAt === undefined) return null
  return (
    <Section head={copy.moved}>
      <Note strong text={copy.movedNote} />
      {failure ? <Failed seeks {...failure} onRetry={answer} onCall={() => void dial(view.contactPhone)} /> : null}
      <View className='buttons'>
        <SmallButton fill id='still-suits' icon='check' text={copy.stillSuits} onTap={answer} />
        <SmallButton fill id='suits-no-more' text={copy.suitsNoMore} onTap={registration.askToLeave} />
      </View>
    </Section>
  )
}
