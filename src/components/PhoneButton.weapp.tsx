/** WeChat's own button for the telephone number, in the look of a main button or of one aside. */
import { Button, View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'
import type { PhoneButtonType } from './phoneButtonType'
import { useOneAtATime } from './useOneAtATime'
import { useRef } from 'react'

export const PhoneButton: PhoneButtonType = ({ text, busyText, onCode, id, aside = false }) => {
  const code = useRef<string | null>(null)
  const { running, start } = useOneAtATime(() => onCode(code.current))
  const words = running ? busyText : text
  return (
    <Button
      id={id}
      className={classes('btn bare', aside && 'line')}
      openType='getPhoneNumber'
      hoverClass='pressed'
      onGetPhoneNumber={({ detail }) => {
        code.current = detail.code ?? null
        start()
      }}
      {...aria({ role: 'button', label: words, busy: running })}
    >
      {aside ? <Icon tone='sea' name='phone' /> : <Icon tone='white' name='phone' />}
      <View>{words}</View>
    </Button>
  )
}
