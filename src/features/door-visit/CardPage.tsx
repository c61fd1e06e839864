/** 上门: one screen an elder, top down in the order in which one asks: whom one met, what was left, how they are, what they need. */
import { Chips } from '@components/Chips'
import { outcomeWords } from '@components/doorWords/copy'
import { Empty } from '@components/Empty'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { relationWords } from '@components/noodleWords/copy'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { MISSES, proxyRelations } from '@domain/distributionEntitlement'
import { wasMet } from '@domain/visiting'
import { failureWords } from '@platform/faults/copy'
import { open, replace } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { dial } from '@platform/phone'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import type { OnWay } from '@platform/useDay'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { Done } from './Done'
import { Head } from './Head'
import { Heard } from './Heard'
import { Portions } from './Portions'
import type { DoorCard } from './useCard'

type Props = { readonly door: DoorCard }

const outcomes = (['elder', 'family', 'nobody', 'away', 'unwilling'] as const).map((key) => ({ key, text: outcomeWords[key] }))
const relations = proxyRelations.map((key) => ({ key, text: relationWords[key] }))

function Who({ door: { card, missing, say, depart } }: Props) {
  return (
    <View>
      <Labelled id='who' label={copy.who} wrong={missing === 'who' ? copy.whoMissing : undefined}>
        <Chips id='who' label={copy.who} width='three' options={outcomes} chosen={outcomes.flatMap(({ key }) => (key === card.outcome ? [key] : []))} onTap={(outcome) => say({ outcome })} />
      </Labelled>
      <TextButton id='departed' start text={copy.departed} onTap={() => depart(true)} />
    </View>
  )
}

const Relation = ({ door: { card, missing, say } }: Props) => (
  <Labelled id='relation' label={copy.relation} wrong={missing === 'relation' ? copy.relationMissing : undefined}>
    <Chips id='relation' label={copy.relation} width='three' options={relations} chosen={card.relation ? [card.relation] : []} onTap={(relation) => say({ relation })} />
  </Labelled>
)

/** Nobody was met: what saving it comes to, and the family's telephone. */
function NotMet({ door: { card }, elder }: Props & { readonly elder: OnWay }) {
  const again = Math.max(0, ...elder.portions.map(({ missed }) => missed)) + 1 >= MISSES
  const words = card.outcome === 'unwilling' ? copy.unwilling : again ? copy.nobodyAgain : card.outcome === 'away' ? copy.away : copy.nobodyFirst
  const { familyName = '', familyPhone } = elder
  return (
    <View className='sec'>
      <Note strong text={words} />
      {familyPhone ? <SmallButton id='call-family' icon='phone' text={copy.callFamily(familyName)} onTap={() => dial(familyPhone)} /> : null}
    </View>
  )
}

function Form({ door, elder }: Props & { readonly elder: OnWay }) {
  const { outcome } = door.card
  return (
    <>
      {door.failure ? <Notice kind='bad' seeks id='card-failure' text={door.failure.text} note={door.failure.note} /> : null}
      {door.page.at === 'mend' ? <Notice kind='wait' id='mending' text={copy.correcting} /> : null}
      <Who door={door} />
      {outcome !== null && !wasMet(outcome) ? <NotMet door={door} elder={elder} /> : null}
      {outcome === 'family' && door.portions.some(({ leaving, toFamily }) => leaving === 'may' && toFamily) ? <Relation door={door} /> : null}
      {outcome === null || wasMet(outcome) ? (
        <>
          <Portions door={door} />
          <Heard door={door} />
        </>
      ) : null}
    </>
  )
}

/** What was saved a moment ago, at the door before this one. */
function Before({ door: { before, day } }: Props) {
  if (!before || before.standing === 'to_do') return null
  const mends = before.item !== undefined && day.outbox?.isUnsent(before.item.commandId) === true
  return (
    <Notice id='before' text={before.standing === 'held' ? copy.savedHeld(before.name) : copy.saved(before.name)}>
      {mends ? <SmallButton id='mend-before' text={copy.mend} label={copy.mendLabel(before.name)} onTap={() => open(atWork.doorVisit, { id: before.elderId })} /> : null}
    </Notice>
  )
}

export function CardPage({ door }: Props) {
  const { day, elder, page } = door
  const { query, elders } = day
  if (!elders) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={4} onRetry={query.reload} onCall={callCommunity} />
  if (!elder) {
    return (
      <Empty text={copy.gone} note={copy.goneNote}>
        <SmallButton id='to-day' text={copy.back} onTap={() => replace(places.doorDay)} />
      </Empty>
    )
  }
  return (
    <>
      <Before door={door} />
      <Head elder={elder} now={day.now} />
      {page.at === 'done' ? <Done door={door} /> : <Form door={door} elder={elder} />}
      <TextButton id='past' text={copy.past} onTap={() => open(atWork.doorPast, { id: elder.elderId })} />
    </>
  )
}
