/** A sign-up that leads to no event any more: what has become of it, said calmly, with the way back in where there is one. */
import { SmallButton } from '@components/SmallButton'
import { Title } from '@components/Title'
import { readEvent, type RegistrationView } from '@contract/event'
import { replace } from '@platform/navigation'
import { places } from '@platform/places'
import { useQuery } from '@platform/useQuery'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Ended } from './stage'

function Why({ eventId }: { readonly eventId: string }) {
  const reason = useQuery(readEvent, { eventId }).data?.cancelReason
  return reason ? <View>{copy.why(reason)}</View> : null
}

/** Whoever left, or got no place, may still find one. */
const mayReturn = (stage: Ended, { event: { phase } }: RegistrationView): boolean => (stage === 'left' || stage === 'quit' || stage === 'none') && (phase === 'open' || phase === 'waiting_list')

export function EndedWords({ stage, view }: { readonly stage: Ended; readonly view: RegistrationView }) {
  const { eventId } = view.event
  return (
    <>
      <Title {...copy.ended[stage]} />
      {stage === 'cancelled' ? <Why eventId={eventId} /> : null}
      {mayReturn(stage, view) ? (
        <View className='buttons'>
          <SmallButton id='sign-up-again' text={copy.again} onTap={() => replace(places.event, { id: eventId })} />
        </View>
      ) : null}
    </>
  )
}
