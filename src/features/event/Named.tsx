/** The event's title, and the way to what else there is of its series. */
import { Link } from '@components/Link'
import { Title } from '@components/Title'
import type { EventView } from '@contract/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy } from './copy'

export function Named({ event: { title, series, communityId } }: { readonly event: EventView }) {
  if (!series) return <Title text={title} />
  return (
    <View>
      <Title text={title} />
      <Link id='series' text={copy.series(series)} label={copy.seriesLabel(series)} onTap={() => open(places.events, { community: communityId, series })} />
    </View>
  )
}
