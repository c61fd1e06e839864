/** Who answers each command that a phone may keep: the handlers themselves, with every rule they ask. */
import { offlineEndpoints } from '@contract/syncOffline'
import type { Handler } from '@kernel/handle'
import { handOver } from '../distribution/handOver'
import { undoHandOver } from '../distribution/undoHandOver'
import { checkIn } from '../event/checkIn'
import { undoCheckIn } from '../event/undoCheckIn'
import { logVisit } from '../visit/log'

const handlers: Readonly<Record<(typeof offlineEndpoints)[number]['name'], Handler>> = Object.fromEntries([checkIn, undoCheckIn, handOver, undoHandOver, logVisit].map((handler) => [handler.endpoint.name, handler]))

export const handlerOf = (name: string): Handler | undefined => (Object.hasOwn(handlers, name) ? handlers[name] : undefined)
