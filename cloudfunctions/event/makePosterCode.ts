/** The WeChat code of a poster. */
import { posterCode as endpoint } from '@contract/eventDesk'
import { accept, refuse } from '@domain/decision'
import { handle } from '@kernel/handle'
import { pageCode } from '@kernel/wx/pageCode'
import { letIn } from './desk'

const pages = { event: 'pages/event/index', arrival: 'packages/resident/arrive/index' } as const

export const makePosterCode = handle(endpoint, async ({ eventId, opens = 'event' }, context) => {
  const event = letIn(context, eventId, await context.store.get('events', eventId))
  if (event.status === 'draft' || event.status === 'cancelled') return refuse('not_published')
  // the scene is the event's id: it holds nothing that could be forged, and the page checks nobody in
  const page = pages[opens]
  const { image, contentType } = await pageCode(page, eventId)
  return accept({ image, contentType, page, scene: eventId })
})
