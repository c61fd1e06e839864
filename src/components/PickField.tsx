/** A field that is filled by picking from the phone's own wheel: a day, a month, an hour, one of a list. */
import { Picker, View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import { opener } from './opener'
import { Labelled } from './Labelled'

type Shared = { readonly id: string; readonly label: string; readonly hint?: string; readonly wrong?: string | undefined; readonly unset: string }

type DayProps = Shared & {
  /** `YYYY-MM-DD` or `YYYY-MM`, empty when nothing was picked. */
  readonly value: string
  readonly shown?: string | undefined
  readonly fields?: 'day' | 'month' | 'year'
  readonly from: string
  readonly to: string
  /** Where the wheel stands while nothing was picked; without it at the end. */
  readonly near?: string
  readonly onPick: (value: string) => void
}

function Shown({ label, shown, unset, wrong }: { readonly label: string; readonly shown: string; readonly unset: string; readonly wrong: boolean }) {
  return (
    <View className={classes('field tappable', wrong && 'wrong')} {...opener} {...aria({ role: 'button', label: `${label}，${shown || unset}` })}>
      <View className={classes('grow', !shown && 'unset')}>{shown || unset}</View>
      <Icon tone='edge' name='go' />
    </View>
  )
}

export function DayField({ id, label, hint, wrong, unset, value, shown = value, fields = 'day', from, to, near = to, onPick }: DayProps) {
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <Picker id={id} className='field-picker' mode='date' fields={fields} value={value || near} start={from} end={to} onChange={(event) => onPick(event.detail.value)}>
        <Shown label={label} shown={shown} unset={unset} wrong={wrong !== undefined} />
      </Picker>
    </Labelled>
  )
}

type TimeProps = Shared & {
  /** `HH:mm`, empty when nothing was picked. */
  readonly value: string
  readonly shown?: string | undefined
  readonly onPick: (value: string) => void
}

const NOON = '12:00'

export function TimeField({ id, label, hint, wrong, unset, value, shown = value, onPick }: TimeProps) {
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <Picker id={id} className='field-picker' mode='time' value={value || NOON} onChange={(event) => onPick(event.detail.value)}>
        <Shown label={label} shown={shown} unset={unset} wrong={wrong !== undefined} />
      </Picker>
    </Labelled>
  )
}

type OneOfProps<Key extends string> = Shared & {
  readonly options: readonly { readonly key: Key; readonly text: string }[]
  readonly chosen: Key | undefined
  readonly onPick: (key: Key) => void
}

export function OneOfField<Key extends string>({ id, label, hint, wrong, unset, options, chosen, onPick }: OneOfProps<Key>) {
  const index = options.findIndex(({ key }) => key === chosen)
  const pick = (at: number) => {
    const option = options[at]
    if (option) onPick(option.key)
  }
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <Picker id={id} className='field-picker' mode='selector' range={options.map(({ text }) => text)} value={Math.max(index, 0)} onChange={(event) => pick(Number(event.detail.value))}>
        <Shown label={label} shown={options[index]?.text ?? ''} unset={unset} wrong={wrong !== undefined} />
      </Picker>
    </Labelled>
  )
}
