/** The invitation is made: what it is good for, and, where there are no chats, its address. */
import { Card } from '@components/Card'
import { Notice } from '@components/Notice'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Inviting } from './useInviting'

export function ShareReady({ inviting: { shared, link, copied, again } }: { readonly inviting: Inviting }) {
  return (
    <>
      <Title text={copy.ready} note={`${copy.shared(shared)}${copy.readyNote}`} />
      {copied === null ? null : copied ? <Notice seeks text={copy.copied} note={copy.copiedNote} /> : <Notice seeks kind='wait' text={copy.notCopied} />}
      {link ? (
        <Card>
          <View id='invitation-link' className='address'>
            {link}
          </View>
        </Card>
      ) : null}
      <TextButton id='another' text={copy.another} onTap={again} />
    </>
  )
}
