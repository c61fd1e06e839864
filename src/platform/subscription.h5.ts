/** In the demo the consent is told to the local cloud, which then lists the messages it would send. */
import { persona } from './personas'
import type { AskToNotify } from './subscriptionType'

export const askToNotify: AskToNotify = async (templateIds) => {
  if (templateIds.length === 0) return 'impossible'
  const { openid } = await persona()
  try {
    const response = await fetch('/subscribe', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify({ templateIds })
    })
    return response.ok ? 'accepted' : 'impossible'
  } catch {
    return 'impossible'
  }
}
