/** The wall, everybody who may come, and the minutes at the end. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { CardRow } from '@components/CardRow'
import { Columns } from '@components/Columns'
import { Digits } from '@components/Digits'
import { Field } from '@components/Field'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { QrCode } from '@components/QrCode'
import { Section } from '@components/Section'
import { Sheet } from '@components/Sheet'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import { WorkbookResult } from '@components/WorkbookResult'
import type { Attendee } from '@contract/captain'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { ChairedMeeting } from './useMeeting'

type Props = { readonly page: ChairedMeeting }

function WallCode({ page: { word } }: Props) {
  if (!word) return <Notice kind='wait' id='old-word' text={copy.old} />
  return (
    <Section head={copy.wall}>
      <Card look='centred'>
        <QrCode text={word.code} label={copy.codeLabel(word.digits)} />
        <Note text={copy.wallNote} />
        <Digits digits={word.digits} label={copy.digitsLabel} />
      </Card>
    </Section>
  )
}

function Person({ attendee, page }: Props & { readonly attendee: Attendee }) {
  const { personId, name, attendance, struck } = attendee
  const state = attendance ? copy.how[attendance] : struck === undefined ? copy.notYet : copy.struck(struck)
  const tag = attendance ? <Tag kind='ok' text={state} /> : <Tag kind={struck === undefined ? 'wait' : 'bad'} text={state} />
  return <CardRow id={`captain-${personId}`} tile={<NameTile name={name} lit={attendance !== undefined} />} name={name} tag={tag} label={[name, state].join(copy.separator)} onTap={() => page.choose(attendee)} />
}

const People = ({ page }: Props) => {
  const attendees = page.query.data?.attendees ?? []
  return (
    <Section head={copy.who(attendees.filter(({ attendance }) => attendance !== undefined).length, attendees.length)}>
      <List>
        {attendees.map((attendee) => (
          <Person key={attendee.personId} attendee={attendee} page={page} />
        ))}
      </List>
    </Section>
  )
}

export function MeetingPage({ page }: Props) {
  const { query, over, failure, chosen, minutes, missing, write, taken, takeSheet } = page
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={4} onRetry={query.reload} onCall={callCommunity} />
  const { meeting } = query.data
  return (
    <>
      <Title text={meeting.title} />
      {failure && !chosen ? <Notice kind='bad' seeks id='meeting-failure' text={failure.text} note={failure.note} /> : null}
      <WorkbookResult taken={taken} />
      <Columns
        left={
          <>
            {over ? null : <WallCode page={page} />}
            {meeting.agenda.length > 0 ? <Section head={copy.agenda}>{meeting.agenda.map((item) => <Note key={item} strong text={item} />)}</Section> : null}
            {over ? <Section head={copy.ended}><Note strong text={meeting.minutes ?? ''} /></Section> : <Field id='minutes' label={copy.minutes} lines='several' longest={2000} value={minutes} wrong={missing ? copy.minutesMissing : undefined} onInput={write} />}
          </>
        }
        right={<People page={page} />}
      />
      <TextButton id='sheet-of-meeting' icon='download' text={copy.sheet} onTap={takeSheet} />
    </>
  )
}

export function MeetingBar({ page: { query, over, votes, communityId, askEnd } }: Props) {
  if (!query.data || over) return null
  return <BottomBar main={votes ? <MainButton id='to-vote' text={copy.toVote} onTap={() => open(atWork.quarter, { community: communityId })} /> : <MainButton id='end' text={copy.end} onTap={askEnd} />} />
}

export const EndSheet = ({ page: { end, goOn } }: Props) => (
  <Sheet title={copy.endAsk} yes={copy.end} busyText={copy.ending} no={copy.endNo} onYes={end} onNo={goOn}>
    <Note text={copy.endNote} />
  </Sheet>
)
