/** 带队和点名: how many walk and with how many grown-ups, the counts, then who they are. */
import { BigNumber } from '@components/BigNumber'
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { Columns } from '@components/Columns'
import { Fact } from '@components/Fact'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import type { OutingView } from '@contract/eventOuting'
import { ESCORT_RATIO } from '@domain/outing'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { copy, readRefusals } from './copy'
import { Groups, Staffing } from './Groups'
import { RollCalls } from './RollCalls'
import { nextPoint, type Walk } from './useWalk'

const ratioWords = ({ children, escorts }: OutingView): string => {
  if (children === 0) return copy.noChildren
  return escorts === 0 ? copy.noEscorts : copy.ratio(escorts, Math.round((children / escorts) * 10) / 10)
}

const missingEscorts = ({ children, escorts }: OutingView): number => Math.ceil(children / ESCORT_RATIO) - escorts

export function WalkPage({ walk }: { readonly walk: Walk }) {
  const { event, outing, now, reload, failure, asking } = walk
  const online = useOnline()
  const { data } = outing
  if (!data) return <Pending loading={outing.loading} words={outing.failure && failureWords(outing.failure, readRefusals)} onRetry={reload} onCall={callCommunity} />
  return (
    <Columns
      left={
        <>
          <Note strong text={event.data?.title ?? ''} />
          {(outing.stale || !online) && outing.at !== null ? <OldCopy at={outing.at} now={now} online={online} loading={outing.loading} onRetry={reload} /> : null}
          {failure && !asking ? <Notice kind='bad' seeks id='walk-failure' text={failure.text} note={failure.note} /> : null}
          {data.enoughEscorts ? null : <Notice id='too-few' kind='wait' text={copy.tooFew(missingEscorts(data))} note={copy.tooFewNote} />}
          <Card>
            <BigNumber value={data.children} unit={copy.children} note={ratioWords(data)} />
            <Fact icon='place' text={copy.route(data.route.from, data.route.to)} />
          </Card>
          <RollCalls walk={walk} outing={data} />
        </>
      }
      right={
        <>
          <Groups walk={walk} outing={data} />
          <Staffing walk={walk} outing={data} />
        </>
      }
    />
  )
}

/** The next count; before there is anything to count, the group. */
export function WalkBar({ walk: { outing, mayArrange, ask } }: { readonly walk: Walk }) {
  const online = useOnline()
  const { data } = outing
  if (!online || !data) return null
  if (data.running) {
    const point = nextPoint(data) ?? (data.balanced ? null : 'return')
    return point ? <BottomBar main={<MainButton id='call-roll' icon='check' text={copy.call[point]} onTap={() => ask({ what: 'call', point })} />} /> : null
  }
  return mayArrange && data.groups.length === 0 ? <BottomBar main={<MainButton id='first-group' icon='plus' text={copy.addGroup} onTap={() => ask({ what: 'group', group: null })} />} /> : null
}
