/** Who answers each command that a phone may keep: the handlers themselves, with every rule they ask. */
import { offlineEndpoints } from '@contract/sync'
import type { Handler } from '@kernel/handle'
import { checkIn } from '../event/checkIn'
import { undoCheckIn } from '../event/undoCheckIn'

const handlers: Readonly<Record<(typeof offlineEndpoints)[number]['name'], Handler>> = { [checkIn.endpoint.name]: checkIn, [undoCheckIn.endpoint.name]: undoCheckIn }

export const handlerOf = (name: string): Handler | undefined => (Object.hasOwn(handlers, name) ? handlers[name] : undefined)
