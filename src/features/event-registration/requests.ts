/** The id under which a sign-up is sent: the same content bears the same id until there is a final answer, so that a repeat finds its own place. */
import { newId } from '@platform/ids'
import { keep, kept } from '@platform/storage'

/** More than anybody leaves without an answer. */
const MOST = 20

/** `content` is all that the request says, as text. */
export async function requestIdFor(eventId: string, content: string): Promise<string> {
  const open = kept('signups') ?? []
  const same = open.find((one) => one.eventId === eventId && one.content === content)
  if (same) return same.requestId
  const requestId = await newId()
  keep('signups', [...open, { eventId, content, requestId }].slice(-MOST))
  return requestId
}

export function answered(requestId: string): void {
  keep('signups', (kept('signups') ?? []).filter((one) => one.requestId !== requestId))
}
