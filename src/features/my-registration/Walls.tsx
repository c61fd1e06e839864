/** The wall that says what one has: a place, a place taken at the desk, or a place in the queue. */
import { momentWords } from '@components/dates/copy'
import { Done } from '@components/Done'
import { QueuePicture } from '@components/QueuePicture'
import { Wall } from '@components/Wall'
import type { RegistrationView } from '@contract/event'
import { clock } from '@domain/calendar'
import { Text, View } from '@tarojs/components'
import { copy } from './copy'
import { allThere } from './stage'

const ArrivedWall = ({ view: { event } }: { readonly view: RegistrationView }) => (
  <Wall>
    <Done text={copy.arrived} />
    <View className='head'>{copy.comeIn(event.place)}</View>
  </Wall>
)

export function SeatedWall({ view }: { readonly view: RegistrationView }) {
  if (allThere(view)) return <ArrivedWall view={view} />
  const { event } = view
  return (
    <Wall>
      <Done text={copy.seated} />
      <View className='head'>
        <View>{momentWords(event.startAt, clock())}</View>
        <View>{copy.meetAt(event.place)}</View>
      </View>
    </Wall>
  )
}

export const WaitingWall = ({ place, view: { event } }: { readonly place: number; readonly view: RegistrationView }) => (
  <Wall>
    <View className='title'>
      <View>{copy.full}</View>
      <View>
        {copy.place(place).map((piece) => (
          <Text key={piece} className='ph'>
            {piece}
          </Text>
        ))}
      </View>
    </View>
    <QueuePicture place={place} total={event.seats.waiting} here={copy.here} />
  </Wall>
)
