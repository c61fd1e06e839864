/** A row that only tells: words at the left, a note and a tag at the right. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'

type Props = { readonly tile?: ReactNode; readonly name: string; readonly fact?: string | undefined; readonly note?: string | undefined; readonly tag?: ReactNode }

export function Row({ tile, name, fact, note, tag }: Props) {
  return (
    <View className='row low'>
      {tile}
      <View className='grow'>
        <View className='m'>{name}</View>
        {fact ? <View className='note'>{fact}</View> : null}
      </View>
      {note ? <View className='note'>{note}</View> : null}
      {tag}
    </View>
  )
}
