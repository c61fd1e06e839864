/** What deployment would set in the environment of the functions: the secret, the templates and who administers the district. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newSecret } from '@kernel/secrets'
import type { Environment } from './environment'

/** Invented ids of the subscription templates, by the occasion that the functions know. */
export const templates = { seat: 'tpl-seat-0001', promoted: 'tpl-promoted-0001', changed: 'tpl-changed-0001', cancelled: 'tpl-cancelled-0001', results: 'tpl-results-0001', suggestion: 'tpl-suggestion-0001', deadline: 'tpl-deadline-0001', points: 'tpl-points-0001', year: 'tpl-year-0001' }

/** The secret is made at the first start and stays, so that what was sealed with it can be read. */
export function functionSettings(data: string): Environment & { readonly LINJULI_SECRET: string } {
  const file = join(data, 'secret')
  if (!existsSync(file)) writeFileSync(file, newSecret(), { mode: 0o600 })
  return {
    LINJULI_SECRET: readFileSync(file, 'utf8'),
    LINJULI_TEMPLATES: JSON.stringify(templates),
    LINJULI_DISTRICT_ADMINS: process.env.LINJULI_DISTRICT_ADMINS ?? 'oDemo_district_admin'
  }
}
