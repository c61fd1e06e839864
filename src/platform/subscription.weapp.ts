/** WeChat's own question for a one-time message. */
import * as Taro from '@tarojs/taro'
import type { AskToNotify } from './subscriptionType'

// WeChat asks for at most three at a time
const MOST = 3

export const askToNotify: AskToNotify = async (templateIds) => {
  if (templateIds.length === 0) return 'impossible'
  const tmplIds = templateIds.slice(0, MOST)
  try {
    const answers: Record<string, unknown> = { ...(await Taro.requestSubscribeMessage({ tmplIds, entityIds: [] })) }
    return tmplIds.some((id) => answers[id] === 'accept') ? 'accepted' : 'declined'
  } catch {
    return 'impossible' // switched off in WeChat, or not from a tap
  }
}
