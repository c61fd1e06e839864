/** Who has opened the program. */
import { me as endpoint } from '@contract/account'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { meView } from './views'

export const me = handle(endpoint, async (_input, context) => accept(await meView(context, context.caller.account)))
