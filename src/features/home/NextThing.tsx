/** The one thing that comes next, with its code or its place in the queue; a calm word where nothing does. */
import { momentWords, timeWords } from '@components/dates/copy'
import { partyWords } from '@components/familyWords/copy'
import { KindDrawing } from '@components/KindDrawing'
import { drawingOf } from '@components/drawingOf'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Phrases } from '@components/Phrases'
import { useScale } from '@components/scale'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { WallSkeleton } from '@components/WallSkeleton'
import type { RegistrationCard } from '@contract/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { Text, View } from '@tarojs/components'
import { copy } from './copy'
import type { Home } from './useHome'

const toEvents = () => open(places.events)

/** Where nothing came at all, the card below tells why and tries again, for all of it. */
const Unknown = ({ alone, onRetry }: { readonly alone: boolean; readonly onRetry: () => Promise<unknown> }) => (
  <>
    <View>
      <View className='head'>{copy.unknown}</View>
      <Note text={alone ? copy.unknownNote : copy.stillYours} />
    </View>
    {alone ? <SmallButton id='retry-mine' onWall text={copy.again} onTap={onRetry} /> : null}
  </>
)

const Nothing = () => (
  <>
    <View>
      <View className='title'>{copy.nothing}</View>
      <Note text={copy.nothingNote} />
    </View>
    <View className='line2'>
      <MainButton id='see-events' onWall text={copy.seeEvents} onTap={toEvents} />
    </View>
  </>
)

function Coming({ next, home: { now, me } }: { readonly next: RegistrationCard; readonly home: Home }) {
  const { elder } = useScale()
  const { registrationId, event, standing } = next
  // day and hour stay whole where the line is too short for both
  const time = timeWords(event.startAt)
  const party = partyWords(next.personIds, me.data?.family ?? [])
  const toRegistration = () => open(places.registration, { id: registrationId })
  return (
    <>
      <View className='split'>
        <View className='grow'>
          {elder ? null : <Note text={copy.next} />}
          <View className='num next-time'>
            <Text className='ph'>{momentWords(event.startAt, now).slice(0, -time.length)}</Text>
            <Text className='ph'>{time}</Text>
          </View>
          <View className='m'>
            <Phrases text={event.title} />
          </View>
          {elder ? null : <Note text={event.place} />}
          {party ? <Note text={copy.who(party)} /> : null}
        </View>
        <KindDrawing look='large' drawing={drawingOf(event)} />
      </View>
      {standing.at === 'waiting' ? (
        <View className='words'>
          <Tag kind='wait' text={copy.waiting(standing.place)} />
          <Note text={copy.waitingNote} />
        </View>
      ) : null}
      <View className='line2'>
        {standing.at === 'waiting' ? (
          <MainButton id='see-queue' onWall text={copy.seeQueue} onTap={toRegistration} />
        ) : (
          <MainButton id='show-code' onWall icon='code' text={copy.showCode} onTap={toRegistration} />
        )}
      </View>
    </>
  )
}

export function NextThing({ home }: { readonly home: Home }) {
  const { elder } = useScale()
  const { data, loading, reload } = home.registrations
  if (home.next) return <Coming next={home.next} home={home} />
  if (data) return <Nothing />
  return loading ? <WallSkeleton /> : <Unknown alone={elder || home.events.data !== null} onRetry={reload} />
}
