/** The window with the drawing of a kind: lit, or tinted where it only accompanies a row. */
import { Image, View } from '@tarojs/components'
import { decoration } from './aria'
import { classes } from './classes'
import { drawingPath, type Drawing } from './icons'

type Props = {
  readonly drawing: Drawing
  /** `lit` yellow, `tint` pale beside a row, `large` the lit one on a wall. From 1.3 on the pale and the large step aside. */
  readonly look?: 'lit' | 'tint' | 'large'
}

const looks = { lit: 'on', tint: 'tint', large: 'on large beside' } as const

export function KindDrawing({ drawing, look = 'tint' }: Props) {
  return (
    <View className={classes('win', looks[look])} {...decoration}>
      <Image className='drawing' src={drawingPath(drawing)} />
    </View>
  )
}
