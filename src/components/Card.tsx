/** A white card. `framed` holds a statement with its consent row at the foot, `centred` a code. */
import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { classes } from './classes'

type Props = PropsWithChildren<{ readonly look?: 'plain' | 'framed' | 'centred' }>

export const Card = ({ look = 'plain', children }: Props) => <View className={classes('card', look !== 'plain' && look)}>{children}</View>
export const CardInner = ({ children }: PropsWithChildren) => <View className='inner'>{children}</View>
