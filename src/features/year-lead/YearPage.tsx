/** A year of the captains: its four quarters first, then its six stages, and below them what the present one needs. */
import { CardRow } from '@components/CardRow'
import { quartersWords, quarterWords } from '@components/captainWords/copy'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { IconTile } from '@components/IconTile'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Timeline } from '@components/Timeline'
import { Title } from '@components/Title'
import { WorkbookResult } from '@components/WorkbookResult'
import type { YearView } from '@contract/annual'
import { yearSheets } from '@contract/workbookYear'
import { clock, localParts } from '@domain/calendar'
import { yearSchemes, yearToOpen } from '@domain/yearScheme'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { useState } from 'react'
import { copy } from './copy'
import { Decided, DecisionForm } from './Deciding'
import { stepsOf } from './steps'
import type { Deciding } from './useDeciding'
import type { Year } from './useYear'

type Props = { readonly year: Year }
type Known = Props & { readonly view: YearView }
type Written = { readonly deciding: Deciding }

const Quarters = ({ year: { communityId }, view: { quarters } }: Known) => (
  <Section head={copy.basis(quartersWords(quarters.map(({ quarter }) => quarter)))}>
    <List>
      {quarters.map(({ quarter, frozen, published }) => {
        const state = published ? copy.published : frozen ? copy.frozen : copy.notFrozen
        return <CardRow key={quarter} id={quarter} tile={<IconTile icon={frozen ? 'check' : 'clock'} />} name={quarterWords(quarter)} fact={state} label={copy.quarterLabel(quarterWords(quarter), state)} onTap={() => open(atWork.quarter, { community: communityId, quarter })} />
      })}
    </List>
  </Section>
)

/** Only the reviewer chooses, and only what can still change something. */
const Reading = ({ year: { isReviewer, scheme, view, chosen, choose } }: Props) =>
  isReviewer && (!view || view.stage === 'opened') ? (
    <Labelled id='scheme' label={copy.scheme} hint={copy.schemeNote}>
      <Chips id='scheme' label={copy.scheme} width='two' options={yearSchemes.map((key) => ({ key, text: copy.schemes[key] }))} chosen={[view?.scheme ?? scheme]} onTap={(key) => void choose(key)} />
      {chosen ? <Notice id='scheme-kept' seeks text={copy.schemeKept(copy.schemes[chosen])} /> : null}
    </Labelled>
  ) : null

function Again({ year: { isClerk, total } }: Props) {
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  if (!isClerk) return null
  const again = async () => {
    setMissing(reason.trim() === '')
    if (reason.trim() !== '') await total(reason.trim())
  }
  return (
    <Section head={copy.again}>
      <Field id='again-reason' label={copy.againReason} longest={100} value={reason} wrong={missing ? copy.reasonMissing : undefined} onInput={setReason} />
      <SmallButton id='again' text={copy.again} onTap={again} />
    </Section>
  )
}

function Present({ year, view, deciding }: Known & Written) {
  const { isClerk, decides, isReviewer, isStaff, rewrite, ask } = year
  const { stage, decision } = view
  if (stage === 'opened') return isClerk ? null : <Note text={copy.totalBy} />
  if (stage === 'totalled' || stage === 'committee') {
    if (deciding.writing) return <DecisionForm view={view} deciding={deciding} />
    if (!decision) return <Note text={copy.decideBy} />
    return decides ? <SmallButton id='rewrite' text={copy.rewrite} onTap={() => rewrite(true)} /> : null
  }
  if (stage === 'decided') return isReviewer ? null : <Note text={copy.publishBy} />
  if (stage === 'publicised') return isStaff || decides ? <SmallButton id='object' text={copy.object} onTap={() => ask('back')} /> : null
  return stage === 'final' && !isReviewer ? <Note text={copy.certifyBy} /> : null
}

const Standings = ({ view: { standings } }: Known) =>
  standings.length === 0 ? null : (
    <Section head={copy.standings}>
      <List>
        {standings.map(({ personId, name, buildings, rank, byQuarter, total }) => (
          <Row key={personId} tile={<NameTile name={name} />} name={copy.standing(rank, name)} fact={copy.byQuarter(buildings.join(copy.separator), byQuarter)} note={copy.points(total)} />
        ))}
      </List>
    </Section>
  )

const SentBack = ({ view: { sentBack } }: Known) =>
  sentBack.length === 0 ? null : (
    <Section head={copy.sentBack}>
      {sentBack.map(({ at, reason }) => (
        <Fact key={at} lead={dateWords(at, clock())} text={reason} />
      ))}
    </Section>
  )

function Ways({ year: { communityId, isStaff, sheet }, view }: Known) {
  const { stage, year } = view
  const place = { community: communityId, year: String(year) }
  const isOver = stage === 'final' || stage === 'certified'
  const ways = [
    ...(isStaff && stage === 'certified' ? [{ id: 'certificates', icon: 'homeLit', name: copy.certificates, fact: copy.certificatesNote, to: () => open(atWork.yearCertificates, place) } as const] : []),
    ...(isStaff && isOver ? [{ id: 'prizes', icon: 'people', name: copy.prizes, fact: copy.prizesNote, to: () => open(atWork.yearPrizes, place) } as const] : []),
    ...(isOver || stage === 'publicised' ? [{ id: 'shown', icon: 'homeLit', name: copy.shown, fact: undefined, to: () => open(atWork.yearShown, { community: communityId }) } as const] : [])
  ]
  const sheets = isStaff && stage !== 'opened' ? yearSheets.filter((one) => one === 'totals' || (one === 'certificates' ? stage === 'certified' : isOver)) : []
  return (
    <>
      {ways.length > 0 ? (
        <List>
          {ways.map(({ id, icon, name, fact, to }) => (
            <CardRow key={id} id={id} tile={<IconTile icon={icon} />} name={name} fact={fact} label={[name, fact].filter(Boolean).join(copy.comma)} onTap={to} />
          ))}
        </List>
      ) : null}
      {sheets.length > 0 ? (
        <Section head={copy.sheets}>
          <List>
            {sheets.map((one) => (
              <CardRow key={one} id={`sheet-${one}`} tile={<IconTile icon='download' />} name={copy.sheetNames[one]} fact={copy.sheetNotes[one]} label={copy.sheetNames[one] + copy.comma + copy.sheetNotes[one]} onTap={() => void sheet(one)} />
            ))}
          </List>
        </Section>
      ) : null}
    </>
  )
}

export function YearPage({ year, deciding }: Props & Written) {
  const { query, view, years, scheme, show, failure, taken } = year
  const now = clock()
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={4} onRetry={query.reload} onCall={callCommunity} />
  const failed = failure ? <Notice kind='bad' seeks id='year-failure' text={failure.text} note={failure.note} /> : null
  if (!view) {
    return (
      <>
        {failed}
        <Empty text={copy.none} note={copy.noneNote[scheme](localParts(now).year, yearToOpen(now) !== null)} />
        <Reading year={year} />
      </>
    )
  }
  const { stage, decision } = view
  return (
    <>
      <Title text={copy.heading(view.year)} />
      {years.length > 1 ? <Chips id='year' label={copy.which} options={years.map((one) => ({ key: String(one), text: copy.year(one) }))} chosen={[String(view.year)]} onTap={(key) => show(Number(key))} /> : null}
      {failed}
      <WorkbookResult taken={taken} />
      <Quarters year={year} view={view} />
      <Reading year={year} />
      <Timeline steps={stepsOf(view, now)} />
      <Present year={year} view={view} deciding={deciding} />
      {deciding.writing ? null : <Decided view={view} />}
      <Ways year={year} view={view} />
      <Standings year={year} view={view} />
      <SentBack year={year} view={view} />
      {(stage === 'totalled' || stage === 'committee') && !decision ? <Again year={year} /> : null}
    </>
  )
}
