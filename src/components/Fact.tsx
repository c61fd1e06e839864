/** One fact with its icon, or with its lead in words: a day, a place, a quarter of an hour. */
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './Icon'
import type { IconName } from './icons'
import { Note } from './Note'
import { Phrases } from './Phrases'

type Props = { readonly icon?: IconName<'sea'>; readonly lead?: string; readonly text: string; readonly note?: string | undefined; readonly plain?: boolean }

export function Fact({ icon, lead, text, note, plain = lead !== undefined }: Props) {
  return (
    <View className={classes('fact', lead !== undefined && 'led')}>
      {icon ? <Icon tone='sea' name={icon} /> : null}
      {lead ? <View className='lead m'>{lead}</View> : null}
      <View className='grow'>
        <View className={plain ? '' : 'm'}>
          <Phrases text={text} />
        </View>
        {note ? <Note text={note} /> : null}
      </View>
    </View>
  )
}
