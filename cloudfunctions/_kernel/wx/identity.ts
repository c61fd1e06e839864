/** Who is calling: what the platform says, never what the event claims (access.md, "Callers"). */
import type { OpenId } from '@domain/ids'
import { cloud } from './cloud'

export type Identity = { readonly kind: 'person'; readonly openid: OpenId } | { readonly kind: 'clock' } | { readonly kind: 'nobody' }

export function identity(): Identity {
  const { OPENID } = cloud.getWXContext()
  if (typeof OPENID === 'string' && OPENID !== '') return { kind: 'person', openid: OPENID }
  return process.env.TRIGGER_SRC === 'timer' ? { kind: 'clock' } : { kind: 'nobody' }
}
