/** A label above, what is filled in, and what is wrong with it below. */
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Note } from './Note'
import { Phrases } from './Phrases'
import { Wrong } from './Wrong'

type Props = PropsWithChildren<{ readonly label: string; readonly hint?: string | undefined; readonly wrong?: string | undefined; readonly id: string }>

export function Labelled({ label, hint, wrong, id, children }: Props) {
  return (
    <View className='labelled' id={`${id}-field`}>
      <View className='m'>
        <Phrases text={label} />
      </View>
      {hint ? <Note text={hint} /> : null}
      {children}
      {wrong ? <Wrong words={wrong} /> : null}
    </View>
  )
}
