/** Messages through WeChat's subscription messages. */
import { causeText, type Trace } from '../log'
import type { Notices } from '../notices'
import { fieldsFor, TEMPLATES, templatesFrom } from '../templates'
import { cloud } from './cloud'

const NOT_WANTED = 43101

/** What does not get through is noted for the log. */
export function noticesFrom(environment: Readonly<Record<string, string | undefined>>, trace: Trace): Notices {
  const templates = templatesFrom(environment[TEMPLATES])
  return {
    templates: Object.fromEntries(Object.entries(templates).map(([occasion, { id }]) => [occasion, id])),
    async send({ to, occasion, page, fields }) {
      const template = templates[occasion]
      if (!template) return 'not_wanted'
      try {
        await cloud.openapi.subscribeMessage.send({ touser: to, templateId: template.id, page, data: fieldsFor(template, fields) })
        return 'sent'
      } catch (error) {
        if ((error as { errCode?: number }).errCode === NOT_WANTED) return 'not_wanted'
        trace.causes.push(`notice ${occasion}: ${causeText(error)}`)
        return 'failed'
      }
    }
  }
}
