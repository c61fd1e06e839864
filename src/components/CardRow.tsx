/** A row that is one button: tile, name, one line of fact, one tag, chevron. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Note } from './Note'
import { Phrases } from './Phrases'
import { Tappable } from './Tappable'

type Props = {
  readonly tile?: ReactNode
  readonly name: string
  readonly fact?: string | undefined
  readonly tag?: ReactNode
  /** In 长辈版 and on first pages: the name as a heading. */
  readonly strong?: boolean
  /** What is read aloud for the whole row. */
  readonly label: string
  readonly onTap: () => void
  readonly id?: string
}

export function CardRow({ tile, name, fact, tag, strong = false, label, onTap, id }: Props) {
  return (
    <Tappable id={id} className='row leads' label={label} onTap={onTap}>
      {tile}
      <View className='grow'>
        <View className={strong ? 'head' : 'm'}>
          <Phrases text={name} />
        </View>
        {fact ? <Note text={fact} /> : null}
        {tag}
      </View>
    </Tappable>
  )
}
