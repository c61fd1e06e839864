/** The screen at the door: a code that opens the page, and the word of this minute. */
import { aria } from '@components/aria'
import { Card } from '@components/Card'
import { Columns } from '@components/Columns'
import { Digits } from '@components/Digits'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Phrases } from '@components/Phrases'
import { QrCode } from '@components/QrCode'
import { SmallButton } from '@components/SmallButton'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { Image, View } from '@tarojs/components'
import { copy } from './copy'
import type { WallState } from './useWallWords'

type Props = { readonly state: WallState }

const First = ({ opens }: { readonly opens: string }) => (
  <Card look='centred'>
    <View className='m'>
      <Phrases text={copy.first} />
    </View>
    <Image className='qr' src={opens} {...aria({ role: 'img', label: copy.firstLabel })} />
    <Note text={copy.firstNote} />
  </Card>
)

function Second({ state: { word, eventId } }: Props) {
  if (!word) {
    return (
      <Notice kind='wait' id='old-word' text={copy.old}>
        <SmallButton id='to-desk' text={copy.toDesk} onTap={() => open(places.desk, { id: eventId })} />
      </Notice>
    )
  }
  return (
    <Card look='centred'>
      <View className='m'>
        <Phrases text={copy.second} />
      </View>
      <QrCode text={word.code} label={copy.secondLabel(word.digits)} />
      <Note text={copy.digitsNote} />
      <Digits digits={word.digits} label={copy.digitsLabel} />
    </Card>
  )
}

export function WallWordPage({ state }: Props) {
  if (!state.ready || !state.opens) return <Pending loading={state.words === null} rows={4} {...(state.words ? { words: state.words } : {})} onRetry={state.reload} onCall={callCommunity} />
  return (
    <>
      <Note strong text={state.title} />
      <Columns left={<First opens={state.opens} />} right={<Second state={state} />} />
    </>
  )
}
