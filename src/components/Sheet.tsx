/** Asks once more before something that cannot be undone. A tap beside it does nothing. */
import { View } from '@tarojs/components'
import { useEffect, type PropsWithChildren } from 'react'
import { aria } from './aria'
import { copy } from './copy'
import { MainButton } from './MainButton'
import { Phrases } from './Phrases'
import { seek } from './seek'
import { TextButton } from './TextButton'
import type { Act } from './useOneAtATime'

type Props = PropsWithChildren<{
  readonly title: string
  readonly yes: string
  readonly busyText?: string
  readonly onYes: Act
  readonly no?: string
  readonly onNo: () => void
}>

export function Sheet({ title, yes, busyText, onYes, no = copy.reconsider, onNo, children }: Props) {
  useEffect(() => seek('sheet'), [])
  return (
    <View className='veil' catchMove>
      <View id='sheet' className='sheet' {...aria({ role: 'dialog', label: title })}>
        <View className='title'>
          <Phrases text={title} />
        </View>
        {children}
        <View className='line2'>
          <MainButton id='yes' text={yes} {...(busyText ? { busyText } : {})} onTap={onYes} />
        </View>
        <View className='line2'>
          <TextButton id='no' text={no} onTap={onNo} />
        </View>
      </View>
    </View>
  )
}
