/** How it was, in three taps, for those who were there: the mood, what was good, and done. */
import { Chips } from '@components/Chips'
import { Failed } from '@components/Failed'
import { moodOptions, praiseOptions } from '@components/feedbackWords/copy'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { dial } from '@platform/phone'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { useFeedback } from './useFeedback'
import type { Known } from './useRegistration'

export function HowItWas({ view, registration }: Known) {
  const saying = useFeedback(view, registration)
  if (!saying.asked) return null
  return (
    <Section head={copy.howItWas}>
      <Note strong text={copy.howItWasNote} />
      <Chips id='mood' label={copy.howItWas} width='three' options={moodOptions} chosen={saying.mood ? [saying.mood] : []} onTap={saying.feel} />
      <Labelled id='praise' label={copy.whatWasGood}>
        <Chips id='praise' label={copy.whatWasGood} several options={praiseOptions} chosen={saying.praises} onTap={saying.praise} />
      </Labelled>
      {saying.failure ? <Failed seeks {...saying.failure} onRetry={saying.give} onCall={() => void dial(view.contactPhone)} /> : null}
      {saying.thanked ? <Notice seeks id='thanked' text={copy.thanked} note={copy.thankedNote} /> : null}
      <View className='buttons'>
        <SmallButton id='give-feedback' icon='check' text={view.feedback ? copy.giveAnew : copy.give} onTap={saying.give} />
      </View>
    </Section>
  )
}
