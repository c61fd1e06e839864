/** The field in which somebody is looked for: typed, spoken into the keyboard, or filled by keys below it. */
import { Input, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { copy } from './copy'
import { useFieldLabel } from './fieldLabel'
import { Icon } from './Icon'
import { Note } from './Note'
import { Tappable } from './Tappable'

type Props = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly onEnter?: () => void
  /** There is something to take away, in the field or below it. */
  readonly filled?: boolean
  readonly onClear: () => void
  /** On a computer the field waits for the keyboard. */
  readonly awaits?: boolean
}

const LONGEST = 200

export function SearchField({ id, label, value, onInput, onEnter, filled = value !== '', onClear, awaits = false }: Props) {
  const [focus, setFocus] = useState(false)
  useFieldLabel(id, label, undefined)
  return (
    <View className='labelled'>
      <Note text={label} />
      <View className={classes('field search', (focus || filled) && 'focus')}>
        <Icon tone='sea' name='search' />
        <Input
          id={id}
          className='input'
          value={value}
          maxlength={LONGEST}
          focus={awaits}
          confirmType='search'
          onInput={(event: { detail: { value: string } }) => onInput(event.detail.value)}
          onFocus={() => setFocus(true)}
          onBlur={() => setFocus(false)}
          {...(onEnter ? { onConfirm: onEnter } : {})}
          {...aria({ label })}
        />
        {filled ? (
          <Tappable id={`${id}-clear`} className='link' label={copy.clear} onTap={onClear}>
            <View className='nw'>{copy.clear}</View>
          </Tappable>
        ) : null}
      </View>
    </View>
  )
}
