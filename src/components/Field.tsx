/** A line, or several, to be typed: the label above is never replaced by a placeholder. */
import { Input, Textarea, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from './aria'
import { classes } from './classes'
import { useFieldLabel } from './fieldLabel'
import { Labelled } from './Labelled'

type Props = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: string
  /** What is wrong with it, under the field. */
  readonly wrong?: string | undefined
  readonly keyboard?: 'text' | 'number' | 'digit'
  readonly lines?: 'one' | 'several'
  readonly longest?: number
  readonly onDone?: () => void
}

export function Field({ id, label, value, onInput, hint, wrong, keyboard = 'text', lines = 'one', longest = 200, onDone }: Props) {
  const [focus, setFocus] = useState(false)
  useFieldLabel(id, label, wrong)
  const shared = {
    id,
    value,
    maxlength: longest,
    onInput: (event: { detail: { value: string } }) => onInput(event.detail.value),
    onFocus: () => setFocus(true),
    onBlur: () => setFocus(false),
    ...aria({ label, invalid: wrong !== undefined })
  }
  return (
    <Labelled id={id} label={label} hint={hint} wrong={wrong}>
      <View className={classes('field', focus && 'focus', wrong !== undefined && 'wrong')}>
        {lines === 'one' ? <Input {...shared} className='input' type={keyboard} {...(onDone ? { onConfirm: onDone } : {})} /> : <Textarea {...shared} className='area' autoHeight />}
      </View>
    </Labelled>
  )
}
