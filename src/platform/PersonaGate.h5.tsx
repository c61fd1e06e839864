/** In the demo: the list of people to be, and a small reminder of who one is. */
import '../styles/personas.scss'
import { useCell } from './cell'
import { copy } from './copy'
import type { PersonaGateType } from './personaGateType'
import { changePersona, choosePersona, choosing, type Persona } from './personas'

const roleNames: Readonly<Record<string, string>> = copy.roles
const what = ({ roles, community }: Persona): string => [community, ...roles.map((role) => roleNames[role] ?? role)].filter(Boolean).join(' · ')

function Question({ personas }: { readonly personas: readonly Persona[] }) {
  return (
    <div className='personas' role='dialog' aria-label={copy.who}>
      <div className='personas-head'>{copy.who}</div>
      <div className='personas-note'>{copy.demo}</div>
      {personas.map((persona) => (
        <button key={persona.key} className='persona' onClick={() => choosePersona(persona)}>
          <span className='persona-name'>{persona.name}</span>
          <span className='personas-note'>{what(persona)}</span>
        </button>
      ))}
    </div>
  )
}

export const PersonaGate: PersonaGateType = ({ children }) => {
  const now = useCell(choosing)
  // the pages stay last: Taro's router hides a page that anything follows
  return (
    <>
      {now.at === 'asking' ? <Question personas={now.personas} /> : null}
      {now.at === 'unreachable' ? <div className='personas personas-head'>{copy.unreachable}</div> : null}
      {now.at === 'chosen' ? (
        <button className='persona-now' aria-label={`${now.persona.name}，${copy.change}`} onClick={changePersona}>
          {now.persona.name}
        </button>
      ) : null}
      {children}
    </>
  )
}
