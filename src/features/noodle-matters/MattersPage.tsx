/** 要核实的: who seems to have had it twice, whose allowance awaits a witness, who was written down later, what was taken back. */
import { BottomBar } from '@components/BottomBar'
import { CardRow } from '@components/CardRow'
import { stampWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { NameTile } from '@components/NameTile'
import { placeWords } from '@components/noodleWords/copy'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { Tag, type TagKind } from '@components/Tag'
import type { PortionView } from '@contract/distributionDesk'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Matters } from './useMatters'

type ListProps = { readonly matters: Matters; readonly head: string; readonly portions: readonly PortionView[]; readonly tag: { readonly kind: TagKind; readonly text: string }; readonly factOf: (portion: PortionView) => string }

function Portions({ matters: { campaignId, campaign, buildingOf }, head, portions, tag, factOf }: ListProps) {
  if (portions.length === 0) return null
  return (
    <Section head={head}>
      <List>
        {portions.map((portion) => {
          const { elderId, itemId, name, buildingId, entrance, room } = portion
          const item = campaign?.items.find((one) => one.itemId === itemId)?.name ?? ''
          const fact = [placeWords(buildingOf(buildingId), entrance, room), item, factOf(portion)].filter(Boolean).join(copy.separator)
          return (
            <CardRow
              key={`${itemId}:${elderId}`}
              id={`matter-${itemId}-${elderId}`}
              tile={<NameTile name={name} />}
              name={name}
              fact={fact}
              tag={<Tag {...tag} />}
              label={[name, fact, tag.text].join(copy.separator)}
              onTap={() => open(atWork.noodlePortion, { id: campaignId, item: itemId, elder: elderId })}
            />
          )
        })}
      </List>
    </Section>
  )
}

export function MattersPage({ matters }: { readonly matters: Matters }) {
  const { query, added, now } = matters
  const { data } = query
  if (!data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { conflicts, awaiting, proposed, takenBack } = data
  const acceptedFact = ({ handovers }: PortionView) => {
    const hand = handovers.find(({ standing }) => standing === 'accepted')
    return hand ? copy.awaitingFact(hand.by, stampWords(hand.at, now)) : ''
  }
  const takenBackFact = ({ handovers }: PortionView) => {
    const ended = handovers.find(({ standing }) => standing === 'taken_back')?.ended
    return ended ? copy.takenBackFact(ended.by, stampWords(ended.at, now)) : ''
  }
  return (
    <>
      {added ? <Notice id='added' text={copy.added(added)} /> : null}
      {conflicts.length + awaiting.length + proposed.length + takenBack.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      <Portions matters={matters} head={copy.conflicts} portions={conflicts} tag={{ kind: 'bad', text: copy.conflictTag }} factOf={({ handovers }) => copy.conflictFact(handovers.filter(({ standing }) => standing === 'conflict').length)} />
      <Portions matters={matters} head={copy.awaiting} portions={awaiting} tag={{ kind: 'wait', text: copy.awaitingTag }} factOf={acceptedFact} />
      <Portions matters={matters} head={copy.proposed} portions={proposed} tag={{ kind: 'wait', text: copy.proposedTag }} factOf={(portion) => (portion.added ? copy.proposedFact(portion.added.by, portion.added.reason) : '')} />
      <Portions matters={matters} head={copy.takenBack} portions={takenBack} tag={{ kind: 'mute', text: copy.takenBackTag }} factOf={takenBackFact} />
    </>
  )
}

export function MattersBar({ matters: { campaign, ask } }: { readonly matters: Matters }) {
  const online = useOnline()
  if (!online || !campaign || !(campaign.status === 'open' || campaign.status === 'approved')) return null
  return <BottomBar main={<MainButton id='add' icon='plus' text={copy.add} onTap={() => ask(true)} />} />
}
