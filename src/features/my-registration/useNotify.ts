/** Asking at a tap whether WeChat may bring a message, and the answer. */
import { me, type TemplateIds } from '@contract/account'
import { isOnline } from '@platform/network'
import { askToNotify } from '@platform/subscription'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'

type Occasion = keyof TemplateIds
export type Notify = { readonly answer: 'accepted' | 'declined' | 'impossible' | 'offline' | null; readonly ask: () => Promise<void> }

export function useNotify(occasions: readonly Occasion[]): Notify {
  // read before the tap: WeChat asks only in the moment of one
  const templates = useQuery(me, {}).data?.templates ?? {}
  const [answer, setAnswer] = useState<Notify['answer']>(null)
  const ids = occasions.flatMap((occasion) => templates[occasion] ?? [])
  const ask = async () => {
    const said = isOnline() ? await askToNotify(ids) : 'offline'
    setAnswer(said === 'impossible' && !isOnline() ? 'offline' : said)
  }
  return { answer, ask }
}
