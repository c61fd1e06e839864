/** WeChat's own button for handing a page on to a chat, in the look of a main button; the page says what the card holds. */
import { Button, View } from '@tarojs/components'
import { aria } from './aria'
import { Icon } from './Icon'

export const ShareButton = ({ text, id }: { readonly text: string; readonly id: string }) => (
  <Button id={id} className='btn bare' openType='share' hoverClass='pressed' {...aria({ role: 'button', label: text })}>
    <Icon tone='white' name='share' />
    <View>{text}</View>
  </Button>
)
