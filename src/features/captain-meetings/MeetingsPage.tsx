/** Those that were and those to come, and the form for one more. */
import { BottomBar } from '@components/BottomBar'
import { CardRow } from '@components/CardRow'
import { momentWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Field } from '@components/Field'
import { IconTile } from '@components/IconTile'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { DayField, TimeField } from '@components/PickField'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Wrong } from '@components/Wrong'
import { addDays, clock, localDateOf } from '@domain/calendar'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Meetings } from './useMeetings'

const YEAR = 365

type Props = { readonly page: Meetings }

function Calling({ page: { draft, edit, missing, failure, called, copied, copyCall } }: Props) {
  const today = localDateOf(clock())
  return (
    <Section head={copy.call}>
      {called ? (
        <Notice id='called' seeks text={copied ? copy.copied : copy.called}>
          <SmallButton id='copy-call' text={copy.copyCall} onTap={copyCall} />
        </Notice>
      ) : null}
      {failure ? <Notice kind='bad' seeks id='not-called' text={failure.text} note={failure.note} /> : null}
      <Field id='title' label={copy.name} longest={60} value={draft.title} onInput={(value) => edit('title', value)} />
      <Field id='place' label={copy.place} longest={60} value={draft.place} onInput={(value) => edit('place', value)} />
      <View className='pair'>
        <DayField id='day' label={copy.day} unset={copy.pick} value={draft.day} from={today} to={addDays(today, YEAR)} near={today} onPick={(value) => edit('day', value)} />
        <TimeField id='time' label={copy.time} unset={copy.pick} value={draft.time} onPick={(value) => edit('time', value)} />
      </View>
      <Field id='agenda' label={copy.agenda} lines='several' longest={1000} value={draft.agenda} onInput={(value) => edit('agenda', value)} />
      {missing ? <Wrong words={copy.missing} /> : null}
    </Section>
  )
}

export function MeetingsPage({ page }: Props) {
  const { query, communityId } = page
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { meetings } = query.data
  return (
    <>
      {meetings.length === 0 ? <Empty text={copy.none} note={copy.noneNote} /> : null}
      {meetings.length > 0 ? (
        <List>
          {meetings.map(({ meetingId, title, startsAt, place, present }) => {
            const fact = [copy.fact(momentWords(startsAt, clock()), place), present > 0 ? copy.present(present) : ''].filter(Boolean).join('，')
            return <CardRow key={meetingId} id={`meeting-${meetingId}`} tile={<IconTile icon='calendar' />} name={title} fact={fact} label={`${title}，${fact}`} onTap={() => open(atWork.captainMeeting, { community: communityId, id: meetingId })} />
          })}
        </List>
      ) : null}
      <Calling page={page} />
    </>
  )
}

export const MeetingsBar = ({ page: { query, call } }: Props) => (query.data ? <BottomBar note={copy.notTold} main={<MainButton id='call' text={copy.call} busyText={copy.calling} onTap={call} />} /> : null)
