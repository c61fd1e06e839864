/** The quiet way to delete everything: what goes, what stays and why, and what stands in the way. */
import { Fact } from '@components/Fact'
import { Failed } from '@components/Failed'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import type { MyDataView } from '@contract/accountData'
import { clock } from '@domain/calendar'
import { openTab } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Deleting } from './useDeleting'

const toMine = () => openTab(places.mine)

function NotDeleted({ deleting: { failure, remove } }: { readonly deleting: Deleting }) {
  if (!failure) return null
  if (failure.reason === null) return <Failed seeks {...failure} onRetry={remove} onCall={callCommunity} />
  return (
    <Notice seeks kind='wait' id='not-deleted' text={failure.text}>
      {failure.reason === 'holds_seats' ? <SmallButton id='to-mine' fill text={copy.toMine} onTap={toMine} /> : <SmallButton id='call-office' icon='phone' fill text={copy.callOffice} onTap={callCommunity} />}
    </Notice>
  )
}

export const DeleteButton = ({ deleting }: { readonly deleting: Deleting }) => (
  <>
    <NotDeleted deleting={deleting} />
    <View className='line2'>
      <TextButton id='delete-me' text={copy.remove} onTap={deleting.ask} />
    </View>
  </>
)

const Words = ({ head, words, icon }: { readonly head: string; readonly words: readonly string[]; readonly icon: 'no' | 'check' }) => (
  <View className='sec'>
    <View className='m'>{head}</View>
    {words.map((text) => (
      <Fact key={text} icon={icon} plain text={text} />
    ))}
  </View>
)

/** What has to be given up before. Where a relative gave the place, the cloud does not mind; it decides. */
function Held({ data: { registrations } }: { readonly data: MyDataView }) {
  const held = registrations.filter(({ seated, endAt }) => seated && endAt > clock())
  if (held.length === 0) return null
  return (
    <Notice kind='wait' id='held' text={copy.held} note={held.map(({ title }) => title).join('、')}>
      <SmallButton id='to-held' text={copy.toMine} onTap={toMine} />
    </Notice>
  )
}

export function DeleteSheet({ data, deleting: { asked, remove, keep } }: { readonly data: MyDataView; readonly deleting: Deleting }) {
  if (!asked) return null
  return (
    <Sheet title={copy.removeTitle} yes={copy.removeYes} busyText={copy.removing} no={copy.removeNo} onYes={remove} onNo={keep}>
      <Held data={data} />
      <Words head={copy.goes} words={copy.goesWords} icon='no' />
      <Words head={copy.stays} words={copy.staysWords} icon='check' />
      <Note text={copy.removeNote} />
    </Sheet>
  )
}
