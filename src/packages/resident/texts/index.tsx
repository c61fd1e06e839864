/** The full text of a guardian's consent, as it is recorded by its version. */
import { Card } from '@components/Card'
import { Page } from '@components/Page'
import { Section } from '@components/Section'
import { Title } from '@components/Title'
import { View } from '@tarojs/components'
import { consentText } from './copy'

export default function TextsPage() {
  return (
    <Page title={consentText.title}>
      <Title text={consentText.title} note={consentText.version} />
      <View>{consentText.intro}</View>
      {consentText.parts.map(({ head, words }) => (
        <Section key={head} head={head}>
          <Card>
            {words.map((line) => (
              <View key={line}>{line}</View>
            ))}
          </Card>
        </Section>
      ))}
      <View className='m'>{consentText.agree}</View>
    </Page>
  )
}
