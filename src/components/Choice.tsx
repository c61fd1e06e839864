/** A choice as a row: box and words. A checkbox among several, or a radio where one excludes the others. */
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Icon } from './Icon'
import { Note } from './Note'
import { Phrases } from './Phrases'
import { Tappable } from './Tappable'

type Props = {
  readonly text: string
  readonly note?: string | undefined
  readonly chosen: boolean
  readonly only?: boolean
  /** At the foot of a framed card, under what it agrees to. */
  readonly foot?: boolean
  readonly label?: string
  readonly onTap: () => void
  readonly id?: string
}

export function Choice({ text, note, chosen, only = false, foot = false, label = note ? `${text}，${note}` : text, onTap, id }: Props) {
  return (
    <Tappable id={id} className={classes('opt', chosen && 'on', foot && 'foot')} role={only ? 'radio' : 'checkbox'} label={label} state={{ checked: chosen }} onTap={onTap}>
      <View className={classes('box', only && 'round')}>{chosen ? <Icon tone='white' name='check' /> : null}</View>
      <View className='grow'>
        <View className='m'>
          <Phrases text={text} />
        </View>
        {note ? <Note text={note} /> : null}
      </View>
    </Tappable>
  )
}
