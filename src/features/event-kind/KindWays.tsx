/** Where the work of an event is done beside the desk: its photographs, and what only its kind has: the table of a competition, its gifts, the counts of a walk, the questions before a lecture. */
import { CardRow } from '@components/CardRow'
import { IconTile } from '@components/IconTile'
import type { IconName } from '@components/icons'
import { List } from '@components/List'
import type { EventView } from '@contract/event'
import type { StaffEventView } from '@contract/eventDesk'
import type { Phase } from '@domain/event'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { copy } from './copy'

type Way = { readonly id: 'contest' | 'gifts' | 'walk' | 'questions' | 'album' | 'wall'; readonly icon: IconName<'sea'>; readonly name: string; readonly fact: string }

const contest: Way = { id: 'contest', icon: 'pencil', name: copy.contest, fact: copy.contestNote }
const gifts: Way = { id: 'gifts', icon: 'check', name: copy.gifts, fact: copy.giftsNote }
const walk: Way = { id: 'walk', icon: 'people', name: copy.walk, fact: copy.walkNote }
const questions: Way = { id: 'questions', icon: 'pencil', name: copy.questions, fact: copy.questionsNote }
const wall: Way = { id: 'wall', icon: 'code', name: copy.wall, fact: copy.wallNote }

const photographed: readonly Phase[] = ['closed', 'running', 'over', 'finished']
const album = (toLookAt: Props['event']['toLookAt']): Way => ({ id: 'album', icon: 'person', name: copy.album, fact: toLookAt?.again ? copy.lookAgain(toLookAt.again) : toLookAt ? copy.unreleased(toLookAt.unreleased) : copy.albumNote })

/** A volunteer hands out gifts and counts along, and shows the word at the door; the table and the questions are not for them. */
function waysOf({ plan }: Pick<EventView, 'plan'>, helps: boolean): readonly Way[] {
  switch (plan?.kind) {
    case 'competition':
      return [...(helps ? [] : [contest]), ...(plan.gift ? [gifts] : [])]
    case 'volunteer_outing':
      return [walk]
    case 'lecture':
      return plan.collectsQuestions && !helps ? [questions] : []
    default:
      return []
  }
}

type Props = { readonly event: Pick<EventView, 'eventId' | 'plan' | 'phase'> & Pick<StaffEventView, 'toLookAt'>; /** Only helps at this one event. */ readonly helps?: boolean }

export function KindWays({ event, helps = false }: Props) {
  const ways = event.phase === 'draft' || event.phase === 'cancelled' ? [] : [...waysOf(event, helps), ...(helps ? [wall] : []), ...(photographed.includes(event.phase) ? [album(event.toLookAt)] : [])]
  if (ways.length === 0) return null
  return (
    <List>
      {ways.map(({ id, icon, name, fact }) => (
        <CardRow key={id} id={`way-${id}`} tile={<IconTile icon={icon} />} name={name} fact={fact} label={`${name}${copy.separator}${fact}`} onTap={() => open(places[id], { id: event.eventId })} />
      ))}
    </List>
  )
}
