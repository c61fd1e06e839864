/** Nothing here yet, said kindly and with the next step. */
import { Note } from './Note'
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

export function Empty({ text, note, children }: PropsWithChildren<{ readonly text: string; readonly note?: string }>) {
  return (
    <View className='card'>
      <View className='m'>{text}</View>
      {note ? <Note text={note} /> : null}
      {children ? <View className='buttons'>{children}</View> : null}
    </View>
  )
}
