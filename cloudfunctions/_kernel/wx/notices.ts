/** Messages through WeChat's subscription messages. */
import { occasions, type Notices } from '../notices'
import { cloud } from './cloud'

const NOT_WANTED = 43101

function templatesFrom(json: string | undefined): Notices['templates'] {
  const parsed: unknown = json ? JSON.parse(json) : {}
  const known = parsed !== null && typeof parsed === 'object' ? (parsed as Record<string, unknown>) : {}
  return Object.fromEntries(occasions.flatMap((occasion) => (typeof known[occasion] === 'string' ? [[occasion, known[occasion]]] : [])))
}

export function noticesFrom(environment: Readonly<Record<string, string | undefined>>): Notices {
  const templates = templatesFrom(environment.LINJULI_TEMPLATES)
  return {
    templates,
    async send({ to, occasion, page, fields }) {
      const templateId = templates[occasion]
      if (!templateId) return 'not_wanted'
      try {
        const data = Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, { value }]))
        await cloud.openapi.subscribeMessage.send({ touser: to, templateId, page, data })
        return 'sent'
      } catch (error) {
        return (error as { errCode?: number }).errCode === NOT_WANTED ? 'not_wanted' : 'failed'
      }
    }
  }
}
