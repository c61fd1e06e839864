/** Rows on one card, with hairlines between them. */
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

export const List = ({ children }: PropsWithChildren) => <View className='list'>{children}</View>
