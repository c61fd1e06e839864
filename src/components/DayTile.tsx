/** A day of a calendar as a window: lit where something is on, which its words say as well. */
import type { LocalDate } from '@domain/calendar'
import { View } from '@tarojs/components'
import { classes } from './classes'
import { Tappable } from './Tappable'

type Props = {
  readonly on: LocalDate
  /** The weekday, where no heading says it. */
  readonly above?: string
  readonly day: string
  /** How many there are; empty where there is nothing to say. */
  readonly below: string
  readonly busy: boolean
  readonly chosen: boolean
  readonly label: string
  readonly onTap: () => void
}

export function DayTile({ on, above, day, below, busy, chosen, label, onTap }: Props) {
  return (
    <Tappable id={`on-${on}`} className={classes('day', busy && 'busy', chosen && 'on')} role='radio' state={{ checked: chosen }} label={label} onTap={onTap}>
      {above ? <View className='note'>{above}</View> : null}
      <View className='m'>{day}</View>
      <View className='note'>{below}</View>
    </Tappable>
  )
}
