/** Calls of the demo reach the local cloud on the same origin, as the persona that was chosen. */
import { isOnline } from './network'
import { persona } from './personas'
import type { Transport } from './transportType'

export const send: Transport = async (functionName, call) => {
  const { openid } = await persona()
  try {
    const response = await fetch(`/call/${functionName}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-wx-openid': openid },
      body: JSON.stringify(call)
    })
    return { arrived: true, reply: await response.json() }
  } catch {
    return { arrived: false, sent: isOnline() ? 'unknown' : 'no' }
  }
}
