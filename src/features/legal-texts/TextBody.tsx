/** One text in full, part after part, and whom to ask. */
import { Card } from '@components/Card'
import { Icon } from '@components/Icon'
import { Note } from '@components/Note'
import { phoneWords } from '@components/phoneWords'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { callCommunity, ownCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { LegalText } from './text'

function WhomToAsk() {
  const own = ownCommunity()
  return (
    <Card>
      <View className='m'>{copy.unclear}</View>
      <Note text={own ? copy.askNote(own.name, phoneWords(own.phone)) : copy.findNote} />
      <View className='buttons'>
        <SmallButton id='ask' icon='phone' text={copy.call} label={copy.ask} onTap={callCommunity} />
      </View>
    </Card>
  )
}

export const TextBody = ({ text: { title, version, intro, parts } }: { readonly text: LegalText }) => (
  <>
    <Title text={title} note={copy.version(version)} />
    <View>{intro}</View>
    {parts.map(({ head, words }) => (
      <Section key={head} head={head}>
        <Card>
          {words.map((line) => (
            <View key={line} className='fact'>
              <Icon tone='sea' name='check' />
              <View className='grow'>{line}</View>
            </View>
          ))}
        </Card>
      </Section>
    ))}
    <WhomToAsk />
  </>
)
