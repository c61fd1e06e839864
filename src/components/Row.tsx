/** A row that only tells: words at the left, a note and a tag at the right, together under the words where letters are large. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Note } from './Note'

type Props = { readonly tile?: ReactNode; readonly name: string; readonly fact?: string | undefined; readonly note?: string | undefined; readonly tag?: ReactNode }

export function Row({ tile, name, fact, note, tag }: Props) {
  return (
    <View className='row low'>
      {tile}
      <View className='grow'>
        <View className='m'>{name}</View>
        {fact ? <Note text={fact} /> : null}
      </View>
      {note || tag ? (
        <View className={classes('aside', Boolean(note && tag) && 'both')}>
          {note ? <Note text={note} /> : null}
          {tag}
        </View>
      ) : null}
    </View>
  )
}
