/** WeChat's own button for agreeing, in the look of a main button. */
import { Button, View } from '@tarojs/components'
import type { AgreeButtonType } from './agreeButtonType'
import { aria } from './aria'

export const AgreeButton: AgreeButtonType = ({ text, onAgree }) => (
  <Button id='agree-privacy' className='btn bare' openType='agreePrivacyAuthorization' hoverClass='pressed' onAgreePrivacyAuthorization={onAgree} {...aria({ role: 'button', label: text })}>
    <View>{text}</View>
  </Button>
)
