/** How those who came found it, as bars with their numbers; of fewer than three, only that there will be some. */
import { aria } from '@components/aria'
import { Bar } from '@components/Bar'
import { Card } from '@components/Card'
import { moodOptions, praiseOptions } from '@components/feedbackWords/copy'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import type { StaffEventView } from '@contract/eventDesk'
import { SHOWN_FROM } from '@domain/feedback'
import { View } from '@tarojs/components'
import { copy } from './copy'

const Counted = ({ text, part, whole }: { readonly text: string; readonly part: number; readonly whole: number }) => (
  <View className='arrived' {...aria({ label: copy.countedLabel(text, part, whole) })}>
    <View className='m'>{copy.counted(text, part)}</View>
    <Bar part={part} whole={whole} />
  </View>
)

export function Feedback({ event: { feedback } }: { readonly event: StaffEventView }) {
  if (!feedback) return null
  const { answers, said } = feedback
  const praised = praiseOptions.filter(({ key }) => said && said.praises[key] > 0)
  return (
    <Section head={copy.feedback(answers)}>
      {said ? (
        <Card>
          {moodOptions.map(({ key, text }) => (
            <Counted key={key} text={text} part={said.moods[key]} whole={answers} />
          ))}
          {praised.map(({ key, text }) => (
            <Counted key={key} text={text} part={said.praises[key]} whole={answers} />
          ))}
        </Card>
      ) : (
        <Note strong text={copy.feedbackFrom(SHOWN_FROM)} />
      )}
    </Section>
  )
}
