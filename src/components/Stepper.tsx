/** A small number by minus and plus. At an end it says why it stops; holding does not run. */
import { View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { copy } from './copy'
import { Icon } from './Icon'
import { Note } from './Note'
import { Tappable } from './Tappable'

type Props = {
  readonly label: string
  readonly value: number
  readonly least?: number
  readonly most: number
  /** Said when the most is reached: 每家最多3个孩子. */
  readonly why?: string
  readonly onChange: (value: number) => void
  readonly id?: string
}

export function Stepper({ label, value, least = 0, most, why, onChange, id }: Props) {
  const atLeast = value <= least
  const atMost = value >= most
  return (
    <View>
      <View className='stepper'>
        <View className='m'>{label}</View>
        <View className='keys'>
          <Tappable id={id && `${id}-less`} className={classes('key', atLeast && 'end')} label={`${label}${copy.fewer}`} onTap={() => (atLeast ? undefined : onChange(value - 1))}>
            <Icon tone='sea' name='minus' />
          </Tappable>
          <View className='num' {...aria({ live: 'polite' })}>
            {value}
          </View>
          <Tappable id={id && `${id}-more`} className={classes('key', atMost && 'end')} label={`${label}${copy.more}`} onTap={() => (atMost ? undefined : onChange(value + 1))}>
            <Icon tone='sea' name='plus' />
          </Tappable>
        </View>
      </View>
      {atMost && why ? <Note text={why} /> : null}
    </View>
  )
}
