/** The picture of an event: one large lit window with its kind, and a small window for every place. */
import { Image, View } from '@tarojs/components'
import { decoration } from './aria'
import { Bar } from './Bar'
import { classes } from './classes'
import { drawingPath, type Drawing } from './icons'
import { MOST_WINDOWS } from './Windows'

type Props = { readonly drawing: Drawing; readonly taken: number; readonly capacity: number; readonly head: string; readonly note?: string | undefined }

const STOREYS = 3

/** Places of one side of the house, column by column: `[[0, 1, 2], [3, 4, 5]]`. */
const columnsOf = (from: number, count: number): number[][] =>
  Array.from({ length: Math.ceil(count / STOREYS) }, (_, column) =>
    Array.from({ length: Math.min(STOREYS, count - column * STOREYS) }, (_, storey) => from + column * STOREYS + storey)
  )

function Side({ from, count, taken }: { readonly from: number; readonly count: number; readonly taken: number }) {
  const columns = columnsOf(from, count)
  return (
    <View className={classes('side', columns.length > 2 && 'packed')}>
      {columns.map((places) => (
        <View key={places.join()} className='column'>
          {places.map((place) => (
            <View key={place} className={classes('pane', place < taken && 'on')} />
          ))}
        </View>
      ))}
    </View>
  )
}

export function SeatPicture({ drawing, taken, capacity, head, note }: Props) {
  const windows = capacity <= MOST_WINDOWS
  const left = windows ? Math.ceil(capacity / 2) : 0
  return (
    <View className='seats'>
      <View className='facade' {...decoration}>
        {windows ? <Side from={0} count={left} taken={taken} /> : null}
        <View className='lamp'>
          <Image className='drawing' src={drawingPath(drawing)} />
        </View>
        {windows ? <Side from={left} count={capacity - left} taken={taken} /> : null}
      </View>
      {windows ? null : <Bar part={taken} whole={capacity} />}
      <View className='words'>
        <View className='head'>{head}</View>
        {note ? <View className='note'>{note}</View> : null}
      </View>
    </View>
  )
}
