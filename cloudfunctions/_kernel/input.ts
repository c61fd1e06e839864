/** Reading what came over the wire: it fits the endpoint's schema, or the answer names the field that does not. */
import * as v from 'valibot'
import { Fault } from './faults'

/** The input as the schema reads it. Throws `invalid_input` with the path of the first field that cannot be read. */
export function readInput<Schema extends v.GenericSchema>(schema: Schema, input: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return result.output
  const path = result.issues[0].path?.map(({ key }) => String(key)).join('.')
  throw new Fault('invalid_input', path ?? 'input')
}
