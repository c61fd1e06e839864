/** One portion: whose it is, every hand that gave it with who, when and where, and what can be done about it. */
import { Card } from '@components/Card'
import { momentWords, stampWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { channelWords, doubtWords, placeWords, relationWords, standingWords } from '@components/noodleWords/copy'
import { Pending } from '@components/Pending'
import { Photo } from '@components/Photo'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag, type TagKind } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import type { HandoverView, PortionView } from '@contract/distributionDesk'
import { MINUTE } from '@domain/calendar'
import { isGivable, type Standing } from '@domain/distributionEntitlement'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { View } from '@tarojs/components'
import { copy, statusTags } from './copy'
import type { PortionWork } from './usePortion'

type Props = { readonly work: PortionWork; readonly portion: PortionView }

/** What came later than this was not sent at once. */
const LATE = 5 * MINUTE
const tagOf: Readonly<Record<Standing, TagKind>> = { accepted: 'ok', conflict: 'bad', returned: 'mute', mistaken: 'mute', extra_loss: 'mute', taken_back: 'mute', reversed: 'mute' }

function Whose({ work: { item, buildings }, portion }: Props) {
  const { name, birthOn, buildingId, entrance, room, status, channel, authorised } = portion
  const building = buildings.find((one) => one.buildingId === buildingId)?.name ?? ''
  return (
    <View className='titled'>
      <Title text={[name, item?.name ?? ''].filter(Boolean).join(copy.separator)} note={[placeWords(building, entrance, room), copy.born(birthOn.slice(0, 4))].join(copy.separator)} />
      <Tag {...statusTags[status]} />
      <Note text={[copy.channel(channelWords[channel]), authorised ? copy.authorised : ''].filter(Boolean).join(copy.separator)} />
    </View>
  )
}

const receiverWords = ({ receiver }: HandoverView): string => (receiver.kind === 'self' ? copy.self : copy.proxy(relationWords[receiver.relation], receiver.name))

/** 看签字: shown where it was asked for, and only to whoever works in the office. */
function Proof({ work: { proofs, look, isStaff }, of }: { readonly work: PortionWork; readonly of: string }) {
  const online = useOnline()
  const seen = proofs[of]
  if (!seen) return isStaff && online ? <SmallButton id={`look-${of}`} text={copy.look} onTap={() => look(of)} /> : null
  const { proof, witness } = seen
  if (!proof && !witness) return <Note strong text={copy.proofGone} />
  return (
    <>
      {proof ? <Photo url={proof.url} label={copy.proofKinds[proof.kind]} /> : null}
      {witness ? <Note strong text={copy.witnessSign} /> : null}
      {witness ? <Photo url={witness.url} label={copy.witnessSign} /> : null}
      <Note text={copy.lookNote} />
    </>
  )
}

function Hand({ work, portion, hand }: Props & { readonly hand: HandoverView }) {
  const { now, campaign, isReviewer, ask } = work
  const online = useOnline()
  const { at, channel, siteId, by, receivedAt, standing, doubt, hasProof, witness, ended } = hand
  const site = campaign?.sites.find((one) => one.siteId === siteId)?.name ?? ''
  const conflicts = portion.handovers.some((one) => one.standing === 'conflict')
  return (
    <Card>
      <View className='split wraps'>
        <View className='m'>{copy.hand(stampWords(at, now), channelWords[channel], site)}</View>
        <Tag kind={tagOf[standing]} text={standingWords[standing]} />
      </View>
      <Fact icon='person' text={copy.by(by, receiverWords(hand))} note={receivedAt - at > LATE ? copy.late(momentWords(receivedAt, now)) : undefined} />
      {doubt ? <Fact icon='alert' text={doubtWords[doubt]} /> : null}
      {hasProof ? <Fact icon='pencil' text={copy.proof} note={witness ? copy.witness(witness.name, stampWords(witness.at, now)) : undefined} /> : null}
      {hasProof ? <Proof work={work} of={hand.commandId} /> : null}
      {ended ? <Note text={copy.ended(ended.by, stampWords(ended.at, now), ended.note)} /> : null}
      {online && standing === 'conflict' ? <SmallButton id={`resolve-${hand.commandId}`} text={copy.resolve} onTap={() => ask({ what: 'resolve', of: hand })} /> : null}
      {online && standing === 'accepted' && conflicts ? <TextButton id={`resolve-${hand.commandId}`} text={copy.wrongOne} onTap={() => ask({ what: 'resolve', of: hand })} /> : null}
      {online && standing === 'accepted' && !conflicts && isReviewer ? <TextButton id={`reverse-${hand.commandId}`} text={copy.reverse} onTap={() => ask({ what: 'reverse', of: hand })} /> : null}
    </Card>
  )
}

/** How it is to be given, as long as it was not. */
function Plan({ work, portion }: Props) {
  const online = useOnline()
  if (!online || !isGivable(portion)) return null
  const home = portion.channel === 'home'
  return (
    <View className='buttons'>
      <SmallButton id='change-channel' fill text={home ? copy.toDesk : copy.toHome} onTap={() => work.bring(home ? 'onsite' : 'home')} />
      {work.item?.kind !== 'cash' ? null : portion.authorised ? (
        <SmallButton id='take-back' fill text={copy.takeBack} onTap={() => work.ask({ what: 'takeBack' })} />
      ) : (
        <SmallButton id='authorise' fill text={copy.authorise} onTap={() => work.ask({ what: 'authorise' })} />
      )}
      {home && portion.workerId && work.isStaff ? <SmallButton id='unbind' fill text={copy.unbind} onTap={() => work.takeBack('worker')} /> : null}
    </View>
  )
}

export function PortionPage({ work }: Pick<Props, 'work'>) {
  const { query, failure, asking, isReviewer, now, ask } = work
  const portion = query.data?.portion
  if (!portion) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { handovers, added, status, handed } = portion
  const conflicts = handovers.some(({ standing }) => standing === 'conflict')
  return (
    <>
      <Whose work={work} portion={portion} />
      {failure && !asking ? <Notice kind='bad' seeks id='portion-failure' text={failure.text} note={failure.note} /> : null}
      {conflicts ? <Notice kind='bad' id='conflict' text={copy.conflictHead} note={copy.conflictNote} /> : null}
      {added ? (
        <Card>
          <Fact icon='pencil' text={copy.added(added.by, stampWords(added.at, now))} note={added.reason} />
          {status === 'proposed' && isReviewer ? <SmallButton id='confirm-addition' text={copy.confirm} onTap={() => ask({ what: 'confirm' })} /> : null}
        </Card>
      ) : null}
      {handed?.awaitsWitness && handed.own ? <Note strong text={copy.ownHand} /> : null}
      {handed?.awaitsWitness && !handed.own ? <SmallButton id='bear-witness' icon='check' text={copy.bearWitness} onTap={() => ask({ what: 'witness' })} /> : null}
      <Plan work={work} portion={portion} />
      <Section head={copy.hands}>
        {handovers.length === 0 ? <Empty text={copy.none} /> : null}
        {handovers.map((hand) => (
          <Hand key={hand.commandId} work={work} portion={portion} hand={hand} />
        ))}
      </Section>
    </>
  )
}
