/** WeChat's own button for handing a page on to a chat, in the look of a main button; the page says what the card holds. */
import { Button, View } from '@tarojs/components'
import { aria } from './aria'
import { classes } from './classes'
import { Icon } from './Icon'

/** `quiet`: beside the page's main button, so only outlined. */
type Props = { readonly text: string; readonly id: string; readonly quiet?: boolean }

export const ShareButton = ({ text, id, quiet = false }: Props) => (
  <Button id={id} className={classes('btn bare', quiet && 'line small')} openType='share' hoverClass='pressed' {...aria({ role: 'button', label: text })}>
    <Icon tone={quiet ? 'sea' : 'white'} name='share' />
    <View>{text}</View>
  </Button>
)
