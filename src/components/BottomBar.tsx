/** The bar in the thumb's reach: one main button, at most one other beside it, at most one line above. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

type Props = { readonly main: ReactNode; readonly side?: ReactNode; readonly note?: string | undefined }

export function BottomBar({ main, side, note }: Props) {
  return (
    <View className='bar'>
      {note ? <View className='note'>{note}</View> : null}
      <View className='line2'>
        {side}
        {main}
      </View>
    </View>
  )
}
