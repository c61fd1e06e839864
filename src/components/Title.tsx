/** The title of a page or a thing, broken where a reader would breathe. */
import { View } from '@tarojs/components'
import { Note } from './Note'
import { Phrases } from './Phrases'

export function Title({ text, note }: { readonly text: string; readonly note?: string | undefined }) {
  const title = (
    <View className='title'>
      <Phrases text={text} />
    </View>
  )
  if (!note) return title
  return (
    <View>
      {title}
      <Note text={note} />
    </View>
  )
}
