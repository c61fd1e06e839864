/** The invitation is made: for what it is, its code to be said aloud, and, where there are no chats, its address. */
import { Card } from '@components/Card'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { roleWords } from '@components/roleWords/copy'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import { aria } from '@components/aria'
import { Text, View } from '@tarojs/components'
import { copy } from './copy'
import type { InvitingToRole } from './useInvitingToRole'

const GROUP = 4
const groupsOf = (code: string): readonly string[] => code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []

export function InviteReady({ inviting: { made, placeName, link, copied, again } }: { readonly inviting: InvitingToRole }) {
  if (!made) return null
  return (
    <>
      <Title text={copy.ready} note={copy.readyFor(roleWords[made.role], placeName)} />
      <View>{copy.readyNote}</View>
      {copied === null ? null : copied ? <Notice seeks id='copied' text={copy.copied} note={copy.copiedNote} /> : <Notice seeks kind='wait' id='copied' text={copy.notCopied} />}
      <Card look='centred'>
        <Note text={copy.sayCode} />
        <View id='invitation-code' className='head spelled' {...aria({ label: `${copy.codeLabel}${[...made.code].join(' ')}` })}>
          {groupsOf(made.code).map((group, index) => (
            <Text key={index} className='ph'>
              {group}
            </Text>
          ))}
        </View>
      </Card>
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
