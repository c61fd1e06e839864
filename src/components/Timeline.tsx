/** The steps of a matter, a window each: lit when done, dark when it waits for you. */
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Note } from './Note'

export type Step = { readonly key: string; readonly text: string; /** What was said with it. */ readonly words?: string; readonly note?: string; readonly done: boolean; /** Under way: its window is half lit. */ readonly now?: boolean }

export const Timeline = ({ steps }: { readonly steps: readonly Step[] }) => (
  <View className='card'>
    {steps.map(({ key, text, words, note, done, now = false }, index) => (
      <View key={key} className={classes('tl', done ? 'on' : now && 'half', index === steps.length - 1 && 'last')}>
        <View className='dot' />
        <View className='grow'>
          <View className='m'>{text}</View>
          {words ? <View className='told'>{words}</View> : null}
          {note ? <Note text={note} /> : null}
        </View>
      </View>
    ))}
  </View>
)
