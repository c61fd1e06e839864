/** The people of the example district that the demo can be used as. Browsers only: the mini program has real people. */
import { cell } from './cell'
import { refreshFontScale } from './fontScale'
import { keepFor } from './storage'

export type Persona = { readonly key: string; readonly name: string; readonly roles: readonly string[]; readonly community: string; readonly openid: string }

/** `asking` with the list once it is there; `unreachable` when the local cloud does not answer. */
export type Choosing = { readonly at: 'starting' } | { readonly at: 'asking'; readonly personas: readonly Persona[] } | { readonly at: 'chosen'; readonly persona: Persona } | { readonly at: 'unreachable' }

const REMEMBERED = 'persona'

export const choosing = cell<Choosing>({ at: 'starting' })

let settle: (persona: Persona) => void
const settled = new Promise<Persona>((resolve) => {
  settle = resolve
})

/** Every call waits here until somebody was chosen. */
export const persona = (): Promise<Persona> => settled

export function choosePersona(persona: Persona): void {
  window.sessionStorage.setItem(REMEMBERED, persona.key)
  keepFor(persona.key)
  refreshFontScale() // each of them has chosen the size of their words
  choosing.set({ at: 'chosen', persona })
  settle(persona)
}

/** Forgets who one was and starts from the first page. */
export function changePersona(): void {
  window.sessionStorage.removeItem(REMEMBERED)
  const { origin, search } = window.location
  const rest = new URLSearchParams(search)
  rest.delete('as')
  window.location.href = `${origin}/?${rest.toString()}`
}

const wanted = (): string | null => new URLSearchParams(window.location.search).get('as') ?? window.sessionStorage.getItem(REMEMBERED)

export async function resumePersona(): Promise<void> {
  try {
    const response = await fetch('/personas')
    const personas = (await response.json()) as readonly Persona[]
    const known = personas.find(({ key }) => key === wanted())
    if (known) choosePersona(known)
    else choosing.set({ at: 'asking', personas })
  } catch {
    choosing.set({ at: 'unreachable' })
  }
}
