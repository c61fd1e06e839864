/** 等审核人看的走访: what came too late to be believed by itself, let stand or declared void by a reviewer. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { momentWords } from '@components/dates/copy'
import { outcomeWords } from '@components/doorWords/copy'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { seek } from '@components/seek'
import { Sheet } from '@components/Sheet'
import type { VisitLine } from '@contract/visit'
import { clock } from '@domain/calendar'
import { useState } from 'react'
import { copy } from './copy'
import type { Reviews } from './useReviews'

type Props = { readonly page: Reviews }

const factOf = ({ outcome, by, at, receivedAt }: VisitLine): string => [copy.line(outcomeWords[outcome], by, momentWords(at, clock())), copy.arrived(momentWords(receivedAt, clock()))].join(copy.separator)

/** Staff see what waits; only a reviewer decides. */
export function ReviewList({ page: { visits, choose }, reviewer }: Props & { readonly reviewer: boolean }) {
  if (visits.length === 0) return null
  return (
    <Section head={copy.head}>
      <Note text={copy.note} />
      <List>
        {visits.map((visit) =>
          reviewer ? (
            <CardRow key={visit.visitId} id={`visit-${visit.visitId}`} tile={<NameTile name={visit.elder} />} name={visit.elder} fact={factOf(visit)} label={`${visit.elder}${copy.separator}${factOf(visit)}`} onTap={() => choose(visit)} />
          ) : (
            <Row key={visit.visitId} tile={<NameTile name={visit.elder} />} name={visit.elder} fact={factOf(visit)} />
          )
        )}
      </List>
    </Section>
  )
}

const verdicts = [{ key: 'reviewed', text: copy.reviewed }, { key: 'voided', text: copy.voided }] as const
const reasons = copy.reasons.map((text) => ({ key: text, text }))

export function ReviewSheet({ page: { chosen, failure, choose, decide } }: Props) {
  const [verdict, setVerdict] = useState<'reviewed' | 'voided' | null>(null)
  const [reason, setReason] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  if (!chosen) return null
  const yes = () => {
    if (verdict === 'reviewed' || (verdict === 'voided' && reason !== null)) return decide(verdict, verdict === 'voided' ? reason : null)
    setAsked(true)
    return seek(verdict === null ? 'verdict-field' : 'why-field')
  }
  return (
    <Sheet title={copy.title(chosen.elder)} yes={copy.yes} busyText={copy.saving} no={copy.no} onYes={yes} onNo={() => choose(null)}>
      {failure ? <Notice kind='bad' seeks id='sheet-failure' text={failure.text} note={failure.note} /> : null}
      <Note strong text={factOf(chosen)} />
      <Labelled id='verdict' label={copy.question} wrong={asked && verdict === null ? copy.missing : undefined}>
        <Chips id='verdict' label={copy.question} width='two' options={verdicts} chosen={verdict ? [verdict] : []} onTap={setVerdict} />
      </Labelled>
      {verdict === 'voided' ? (
        <Labelled id='why' label={copy.why} wrong={asked && reason === null ? copy.reasonMissing : undefined}>
          <Chips id='why' label={copy.why} options={reasons} chosen={reason ? [reason] : []} onTap={setReason} />
        </Labelled>
      ) : null}
    </Sheet>
  )
}
