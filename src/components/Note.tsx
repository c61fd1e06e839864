/** Second words below the first: what to know beside them, in lines that break at a breath. */
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Phrases } from './Phrases'

export const Note = ({ text, strong = false }: { readonly text: string; readonly strong?: boolean }) => (
  <View className={classes('note', strong && 'strong')}>
    <Phrases text={text} />
  </View>
)
