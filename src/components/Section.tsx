/** A part of a page under its own heading. */
import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { classes } from './classes'

type Props = PropsWithChildren<{ readonly head?: string; readonly side?: ReactNode }>

export function Section({ head, side, children }: Props) {
  return (
    <View className={classes('sec', head !== undefined && 'headed')}>
      {head ? (
        <View className='sechead'>
          <View className='head'>{head}</View>
          {side}
        </View>
      ) : null}
      {children}
    </View>
  )
}
