/** The variables of the functions: what the operator gives, and else what they have; and whether a secret may follow the one they have. */
import { SECRET, secretEntries, type SecretEntry } from '@kernel/secrets'
import type { Known, Variables } from './plan'
import { forFunctions, type Settings } from './settings'

const presentOf = (known: Known, variable: string): readonly string[] => [...new Set(Object.values(known.functions).flatMap(({ variables }) => variables[variable] ?? []))]

function entriesOf(value: string): readonly SecretEntry[] | null {
  try {
    return secretEntries(value)
  } catch {
    // missing, weak or unreadable: all the same here
    return null
  }
}

const holds = (entries: readonly SecretEntry[], { version, bytes }: SecretEntry): boolean => entries.some((entry) => entry.version === version && entry.bytes.equals(bytes))

/** What each variable will be. A secret of which functions have different lists is the longest of them: the others are on their way there. */
export function variablesOf(settings: Settings, known: Known): Variables {
  return Object.fromEntries(
    forFunctions.flatMap((variable) => {
      const [kept] = [...presentOf(known, variable)].sort((a, b) => b.length - a.length)
      const value = settings[variable] ?? kept
      return value === undefined ? [] : [[variable, value]]
    })
  )
}

export type SecretTrouble = { readonly code: 'no_secret' | 'weak_secret' } | { readonly code: 'secret_forgets' | 'secret_too_new'; readonly about: string }

/** Why this secret may not be given to the functions, or null. */
export function secretTrouble({ [SECRET]: value }: Variables, known: Known): SecretTrouble | null {
  if (!value) return { code: 'no_secret' }
  const entries = entriesOf(value)
  if (!entries) return { code: 'weak_secret' }
  const present = presentOf(known, SECRET).flatMap((old) => {
    const had = entriesOf(old)
    return had ? [had] : []
  })
  const forgotten = present.flat().find((entry) => !holds(entries, entry))
  if (forgotten) return { code: 'secret_forgets', about: forgotten.version }
  const [writing] = entries
  // whoever is not yet renewed could not read what a renewed one writes with a key it has never seen
  if (writing && !present.every((old) => holds(old, writing))) return { code: 'secret_too_new', about: writing.version }
  return null
}
