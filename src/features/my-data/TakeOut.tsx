/** Taking everything along: as words for a chat, or as a file. */
import { Card } from '@components/Card'
import { Notice } from '@components/Notice'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import type { MyDataView } from '@contract/accountData'
import { clock } from '@domain/calendar'
import { copyText } from '@platform/clipboard'
import { handOver } from '@platform/keptFile'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import { inWords } from './inWords'

type Result = 'copied' | 'saved' | 'failed'

const said: Readonly<Record<Result, string>> = { copied: copy.copied, saved: copy.saved, failed: copy.notTaken }

export function TakeOut({ data, home }: { readonly data: MyDataView; readonly home: string }) {
  const [result, setResult] = useState<Result | null>(null)
  const words = () => inWords(data, home, clock())
  const asText = async () => setResult((await copyText(words())) ? 'copied' : 'failed')
  // the ids of message templates are nobody's data
  const json = () => JSON.stringify({ ...data, templates: undefined }, null, 2)
  const asFile = async () => setResult((await handOver({ name: copy.fileName, words: words(), json: json() })) === 'kept' ? 'saved' : 'failed')
  return (
    <Section head={copy.take}>
      <Card>
        <View>{copy.takeNote}</View>
        <View className='buttons'>
          <SmallButton id='copy-data' fill text={copy.copyText} onTap={asText} />
          <SmallButton id='save-data' icon='download' fill text={copy.saveFile} onTap={asFile} />
        </View>
      </Card>
      {result ? <Notice seeks id='taken' kind={result === 'failed' ? 'wait' : 'ok'} text={said[result]} /> : null}
    </Section>
  )
}
