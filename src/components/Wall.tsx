/** The wall at dusk on which a page begins. */
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

export const Wall = ({ children }: PropsWithChildren) => <View className='wall'>{children}</View>
