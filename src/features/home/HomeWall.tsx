/** The wall of the first page: who is greeted, and the next thing in the largest type. */
import { Wall } from '@components/Wall'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { copy } from './copy'
import { NextThing } from './NextThing'
import type { Home } from './useHome'

export const HomeWall = ({ home, reading }: { readonly home: Home; readonly reading: ReactNode }) => (
  <Wall>
    <View className='split'>
      <View className='head'>{copy.hello(home.me.data?.me?.name)}</View>
      {reading}
    </View>
    <View className='loose'>
      <NextThing home={home} />
    </View>
  </Wall>
)
