/** Handing an event on: a card to a chat, or in a browser its address. */
import { Card } from '@components/Card'
import { Notice } from '@components/Notice'
import { Section } from '@components/Section'
import { ShareButton } from '@components/ShareButton'
import { SmallButton } from '@components/SmallButton'
import type { EventView } from '@contract/event'
import { copyText } from '@platform/clipboard'
import { places } from '@platform/places'
import { useShareCard } from '@platform/shareCard'
import { sharedLink } from '@platform/sharedLink'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'

export function TellNeighbours({ event: { eventId, title, phase } }: { readonly event: EventView }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const path = `${places.event}?id=${eventId}`
  const link = sharedLink(path)
  useShareCard(() => ({ title, path }))
  // what is called off or over is not recommended to anybody
  if (!copy.worthTelling[phase]) return null
  return (
    <Section head={copy.tell}>
      <Card>
        <View>{copy.tellNote}</View>
        <View className='buttons'>
          {link ? <SmallButton id='copy-link' icon='share' text={copy.copyLink} onTap={async () => setCopied(await copyText(link))} /> : <ShareButton quiet id='share-event' text={copy.share} />}
        </View>
      </Card>
      {copied === null ? null : <Notice seeks id='link-copied' kind={copied ? 'ok' : 'wait'} text={copied ? copy.copied : copy.notCopied} />}
    </Section>
  )
}
