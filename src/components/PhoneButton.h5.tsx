/** In the demo there is no WeChat that knows the number, so it is typed, and the local cloud believes it. */
import { normalPhone } from '@domain/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import { Field } from './Field'
import { MainButton } from './MainButton'
import type { PhoneButtonType } from './phoneButtonType'
import { SmallButton } from './SmallButton'

const LONGEST = 13

export const PhoneButton: PhoneButtonType = ({ text, busyText, onCode, id, aside = false }) => {
  const [number, setNumber] = useState('')
  const [wrong, setWrong] = useState<string>()
  const vouch = () => {
    const phone = normalPhone(number)
    if (phone && phone.length === 11) return onCode(`phone-${phone}-${crypto.randomUUID().slice(0, 8)}`)
    return setWrong(copy.demoPhoneMissing)
  }
  return (
    <View className='grow demo-phone'>
      <Field id='demo-phone' label={copy.demoPhone} keyboard='number' longest={LONGEST} value={number} wrong={wrong} onInput={(value) => (setNumber(value), setWrong(undefined))} />
      {aside ? <SmallButton fill id={id} icon='phone' text={text} onTap={vouch} /> : <MainButton id={id} icon='phone' text={text} busyText={busyText} onTap={vouch} />}
    </View>
  )
}
