/** Every hand that gave one portion. */
import { readPortion as endpoint } from '@contract/distributionDesk'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { existingPortion } from './door'
import { portionView } from './portions'

export const readPortion = handle(endpoint, async (portion, context) => accept({ portion: await portionView(context, (await existingPortion(context, portion)).entitlement) }))
