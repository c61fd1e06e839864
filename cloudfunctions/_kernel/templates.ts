/** Which of WeChat's message templates tells which occasion, as the office chose them: the environment of the functions names them. */
import { occasions, type Occasion } from './notices'

/** Variable of the environment: JSON, by occasion the id of a template, or `{id, fields}` where its library numbered the fields otherwise than we do. */
export const TEMPLATES = 'LINJULI_TEMPLATES'

export type Template = {
  readonly id: string
  /** Ours to theirs: the numbers behind `thing` and `time` are given by the template's library. */
  readonly fields: Readonly<Record<string, string>>
}
export type Templates = Readonly<Partial<Record<Occasion, Template>>>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object' && !Array.isArray(value)

function templateFrom(value: unknown): Template | null {
  if (typeof value === 'string' && value !== '') return { id: value, fields: {} }
  if (!isRecord(value) || typeof value.id !== 'string' || value.id === '') return null
  const fields = value.fields ?? {}
  if (!isRecord(fields) || !Object.values(fields).every((field) => typeof field === 'string')) return null
  return { id: value.id, fields: fields as Readonly<Record<string, string>> }
}

/** The templates in a value of the environment; an occasion that has none is told to nobody. Throws when the value cannot be read. */
export function templatesFrom(json: string | undefined): Templates {
  const said: unknown = json ? JSON.parse(json) : {}
  if (!isRecord(said)) throw new Error(`${TEMPLATES} is no list of templates`)
  // an occasion that only the next release knows is passed over: the environment may be newer than the code
  const known = occasions.filter((occasion) => occasion in said)
  return Object.fromEntries(
    known.map((occasion) => {
      const template = templateFrom(said[occasion])
      if (!template) throw new Error(`${TEMPLATES}: ${occasion} cannot be read`)
      return [occasion, template]
    })
  )
}

/** The fields of a notice under the names that the template has for them. */
export const fieldsFor = ({ fields }: Template, told: Readonly<Record<string, string>>): Readonly<Record<string, { readonly value: string }>> =>
  Object.fromEntries(Object.entries(told).map(([field, value]) => [fields[field] ?? field, { value }]))
