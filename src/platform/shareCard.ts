/** The card that goes into a chat when somebody taps a share button or WeChat's own menu; the page's configuration must allow it. */
import { useShareAppMessage } from '@tarojs/taro'

export type ShareCard = { readonly title: string; readonly path: string }

export const useShareCard = (card: () => ShareCard): void => useShareAppMessage(card)
