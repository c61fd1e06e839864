/** The six stages of a quarter, and below them what the present one needs. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { categoryWords, quarterWords } from '@components/captainWords/copy'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Field } from '@components/Field'
import { BigNumber } from '@components/BigNumber'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OneOfField } from '@components/PickField'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Timeline, type Step } from '@components/Timeline'
import { Title } from '@components/Title'
import { clock } from '@domain/calendar'
import { quorumOf } from '@domain/ballot'
import { categories } from '@domain/captains'
import { runOffHeld, stages } from '@domain/evaluation'
import { placeKey } from '@domain/roles'
import type { FreezeRefusal } from '@domain/standing'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy, freezeRefusals } from './copy'
import { PaperForm, type useCounting } from './Counting'
import { Chosen, Sheets, tiedCategories, TieForm } from './Deciding'
import { Objections } from './Objections'
import { Papers } from './Papers'
import { Withdrawing } from './Withdrawing'
import type { Lead } from './useQuarterLead'

type Props = { readonly lead: Lead }

function Stages({ lead: { view, round } }: Props) {
  if (!view) return null
  const at = stages.indexOf(view.stage)
  const noteOf = (stage: (typeof stages)[number]): string | undefined => {
    if (stage === view.stage) {
      if (stage === 'objecting' && view.objectionsUntil !== undefined) return copy.hearing(dateWords(view.objectionsUntil - 1, clock()))
      if (stage === 'balloting' && round?.status === 'open') return copy.votingNow(round.cast, round.voters)
    }
    if (stage === 'objecting' && view.objectionsUntil !== undefined) return copy.until(dateWords(view.objectionsUntil - 1, clock()))
    return stage === 'published' && view.publishedAt !== undefined ? copy.publishedOn(dateWords(view.publishedAt, clock())) : undefined
  }
  const steps = stages.map((stage, index): Step => {
    const note = noteOf(stage)
    return { key: stage, text: copy.steps[stage], done: index < at || view.stage === 'published', now: index === at, ...(note ? { note } : {}) }
  })
  return <Timeline steps={steps} />
}

function Ways({ lead: { communityId, quarter, view, chairs } }: Props) {
  const ways = [
    ...(chairs ? [{ id: 'captains', icon: 'people', name: copy.captains, fact: copy.captainsNote, to: () => open(atWork.captainRegister, { community: communityId }) } as const] : []),
    ...(chairs ? [{ id: 'meetings', icon: 'calendar', name: copy.meetings, fact: copy.meetingsNote, to: () => open(atWork.captainMeetings, { community: communityId }) } as const] : []),
    { id: 'year', icon: 'people', name: copy.year, fact: copy.yearNote, to: () => open(atWork.year, { community: communityId }) } as const,
    ...(view?.stage === 'published' ? [{ id: 'board', icon: 'homeLit', name: copy.board, fact: undefined, to: () => open(atWork.honourBoard, { community: communityId, quarter }) } as const] : [])
  ]
  return (
    <List>
      {ways.map(({ id, icon, name, fact, to }) => (
        <CardRow key={id} id={id} tile={<IconTile icon={icon} />} name={name} fact={fact} label={[name, fact].filter(Boolean).join('，')} onTap={to} />
      ))}
    </List>
  )
}

function Ranking({ lead: { view } }: Props) {
  if (!view || view.standings.length === 0) return null
  return (
    <Section head={copy.ranking}>
      {categories.map((category) => {
        const own = view.standings.filter((one) => one.category === category)
        return own.length === 0 ? null : (
          <View key={category} className='sec'>
            <View className='m'>{categoryWords[category]}</View>
            <List>
              {own.map(({ personId, name, rank, total, buildings }) => (
                <Row key={personId} tile={<NameTile name={name} />} name={copy.standing(rank, name)} fact={buildings[0]} note={copy.points(total)} />
              ))}
            </List>
          </View>
        )
      })}
    </Section>
  )
}

function Refreeze({ lead }: Props) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  if (!lead.isClerk || (lead.view?.rounds.length ?? 0) > 0) return null
  const again = async () => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') await lead.freeze(reason.trim())
  }
  return (
    <Section head={copy.refreeze}>
      <Field id='reason' label={copy.refreezeReason} longest={100} value={reason} wrong={missing ? copy.reasonMissing : undefined} onInput={setReason} />
      <SmallButton id='refreeze' text={copy.refreeze} onTap={again} />
    </Section>
  )
}

/** How many have cast; a paper ballot for whoever does not use a phone. */
function Voting({ lead: { round, room, give, takeBack } }: Props) {
  const [personId, setPersonId] = useState<string>()
  if (round?.status !== 'open') return null
  return (
    <>
      <BigNumber value={copy.voting(round.cast, round.voters)} note={copy.votingNote(quorumOf(round.voters))} />
      <OneOfField id='paper-for' label={copy.give} unset={copy.giveUnset} options={room.map(({ personId: key, name: text }) => ({ key, text }))} chosen={personId} onPick={setPersonId} />
      {personId === undefined ? null : <SmallButton id='give-paper' text={copy.giveYes} onTap={async () => void ((await give(personId)) && setPersonId(undefined))} />}
      {personId === undefined || round.papers === 0 ? null : <SmallButton id='take-back-paper' text={copy.takeBack} onTap={async () => void ((await takeBack(personId)) && setPersonId(undefined))} />}
      {round.papers > 0 ? <Note text={copy.papers(round.papers)} /> : null}
    </>
  )
}

function Moved({ lead: { view } }: Props) {
  if (!view || view.moved.length === 0) return null
  return (
    <Notice id='moved' kind='wait' text={copy.moved} note={copy.movedNote}>
      <View>
        {view.moved.map(({ personId, name, frozen, now }) => (
          <Note key={personId} strong text={copy.movedRow(name, frozen, now)} />
        ))}
      </View>
    </Notice>
  )
}

/** Why a quarter cannot be frozen yet; where there is nobody, with the way to invite them. */
function NotYet({ lead: { isReviewer, communityId }, reason }: Props & { readonly reason: FreezeRefusal }) {
  if (reason !== 'no_captains') return <Empty text={freezeRefusals[reason]} />
  if (!isReviewer) return <Empty text={freezeRefusals[reason]} note={copy.inviteBy} />
  return (
    <Empty text={freezeRefusals[reason]}>
      <SmallButton id='invite' text={copy.invite} onTap={() => open(places.inviteToRole, { at: placeKey({ kind: 'community', id: communityId }) })} />
    </Empty>
  )
}

function Present({ lead, counting }: Props & { readonly counting: ReturnType<typeof useCounting> }) {
  const { view, isClerk, isReviewer, decides, chairs, meeting } = lead
  if (!view) return null
  if (view.stage === 'collecting') return view.freezing ? <NotYet lead={lead} reason={view.freezing.reason} /> : isClerk ? null : <Note text={copy.freezeBy} />
  if (view.stage === 'balloting') return <>{chairs && !meeting && lead.round?.status !== 'open' ? <Note text={copy.noMeeting} /> : null}<Voting lead={lead} /></>
  if (view.stage === 'counting') return <PaperForm lead={lead} counting={counting} />
  if (view.stage !== 'deciding') return null
  const tied = tiedCategories(lead).length > 0
  return <>{decides && tied && runOffHeld(view) ? <TieForm lead={lead} /> : null}{!tied && !isReviewer ? <Note text={copy.publishBy} /> : null}</>
}

export function QuarterPage({ lead, counting }: Props & { readonly counting: ReturnType<typeof useCounting> }) {
  const { query, view, failure, quarter, quarters, show } = lead
  if (!view) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={4} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      <Title text={copy.heading(quarterWords(quarter))} />
      <Chips id='quarter' label={copy.which} options={quarters.map((key) => ({ key, text: quarterWords(key) }))} chosen={[quarter]} onTap={show} />
      {failure ? <Notice kind='bad' seeks id='lead-failure' text={failure.text} note={failure.note} /> : null}
      <Moved lead={lead} />
      <Stages lead={lead} />
      <Present lead={lead} counting={counting} />
      <Objections lead={lead} />
      <Chosen lead={lead} />
      <Sheets lead={lead} />
      <Ways lead={lead} />
      <Papers lead={lead} />
      <Withdrawing lead={lead} />
      <Ranking lead={lead} />
      {view.stage === 'objecting' || (view.stage === 'balloting' && view.rounds.length === 0) ? <Refreeze lead={lead} /> : null}
    </>
  )
}
