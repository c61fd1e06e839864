/** The bar in the thumb's reach: one main button, at most one other beside it, at most one line above. */
import { View } from '@tarojs/components'
import * as Taro from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Note } from './Note'
import { useScale } from './scale'
import { sideFits, type BarWords } from './sideFits'

type Props = {
  readonly main: ReactNode
  readonly side?: ReactNode
  /** The words of both: where they would break, the side button stands at the end of the page instead. */
  readonly words?: BarWords
  readonly note?: string | undefined
}

export function BottomBar({ main, side, words, note }: Props) {
  const scale = useScale()
  const beside = !words || sideFits(words, scale, Taro.getWindowInfo().windowWidth)
  return (
    <>
      {side && !beside ? <View className='bar-aside'>{side}</View> : null}
      <View className='bar'>
        {note ? <Note text={note} /> : null}
        <View className='line2'>
          {beside ? side : null}
          {main}
        </View>
      </View>
    </>
  )
}
