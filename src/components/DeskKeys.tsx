/** Large keys under a question, each of which finds those whom it names. */
import { View } from '@tarojs/components'
import type { Key } from './rosterWords/deskKeys'
import { Tappable } from './Tappable'

type Props = { readonly head: string; readonly kind: 'building' | 'surname'; readonly keys: readonly Key[]; readonly label: (name: string, count: number) => string; /** What is read on a key, where that is more than what it looks for. */ readonly shown?: (name: string, count: number) => string; readonly onTap: (word: string) => void }

export function DeskKeys({ head, kind, keys, label, shown = (name) => name, onTap }: Props) {
  return (
    <View className='sec close'>
      <View className='m'>{head}</View>
      <View className='chips keys'>
        {keys.map(({ key, text, count }) => (
          <Tappable key={key} id={`${kind}-${key}`} className='chip' label={label(text, count)} onTap={() => onTap(text)}>
            <View>{shown(text, count)}</View>
          </Tappable>
        ))}
      </View>
    </View>
  )
}
