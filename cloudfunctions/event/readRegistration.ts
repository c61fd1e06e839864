/** One registration: who is signed up, where they stand, and what to show at the desk. */
import { readRegistration as endpoint } from '@contract/event'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { ownRegistration } from './ownRegistration'
import { registrationView } from './views'

export const readRegistration = handle(endpoint, async ({ registrationId }, context) => {
  const own = await ownRegistration(context, registrationId)
  const [persons, photos] = await Promise.all([context.store.getMany('persons', own.seen), context.store.get('photoConsents', registrationId)])
  return accept(registrationView({ ...own, persons, photos }, context.secrets, context.now))
})
