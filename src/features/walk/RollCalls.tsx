/** 点名: the three counts of a walk, and whether as many came back as set out. */
import { CardRow } from '@components/CardRow'
import { stampWords } from '@components/dates/copy'
import { List } from '@components/List'
import { Notice } from '@components/Notice'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import { classes } from '@components/classes'
import { decoration } from '@components/aria'
import type { OutingView } from '@contract/eventOuting'
import { rollCallPoints, type RollCallPoint } from '@domain/outing'
import { open } from '@platform/navigation'
import { places } from '@platform/places'
import { View } from '@tarojs/components'
import { copy, pointWords } from './copy'
import type { Walk } from './useWalk'

type Props = { readonly walk: Walk; readonly outing: OutingView }

/** Full once it was counted. */
const Pane = ({ lit }: { readonly lit: boolean }) => <View className={classes('pane', lit && 'on')} {...decoration} />

function Point({ point, walk, outing }: Props & { readonly point: RollCallPoint }) {
  const call = outing.calls.find((one) => one.point === point)
  if (!call) return <Row tile={<Pane lit={false} />} name={pointWords[point]} tag={<Tag kind='mute' text={copy.notCalled} />} />
  const fact = [copy.counted(call.children, call.escorts), copy.countedAt(stampWords(call.at, walk.now)), ...(call.note ? [call.note] : [])].join(copy.separator)
  if (!outing.running) return <Row tile={<Pane lit />} name={pointWords[point]} fact={fact} />
  return <CardRow id={`call-${point}`} tile={<Pane lit />} name={pointWords[point]} fact={fact} label={[copy.recall(pointWords[point]), fact].join(copy.separator)} onTap={() => walk.ask({ what: 'call', point })} />
}

/** Whether the walk may end; said once everybody should be back. */
function Balance({ walk: { eventId, isStaff }, outing: { calls, balanced } }: Props) {
  const countAt = (point: RollCallPoint) => calls.find((one) => one.point === point)
  const [out, back] = [countAt('depart'), countAt('return')]
  if (!out || !back) return null
  if (!balanced) return <Notice id='unbalanced' kind='bad' text={copy.unbalanced(back.children, out.children)} note={copy.unbalancedNote} />
  return (
    <Notice id='balanced' text={back.children === out.children ? copy.balanced : copy.explained}>
      {isStaff ? <SmallButton id='to-event' text={copy.toEvent} onTap={() => open(places.staffEvent, { id: eventId })} /> : null}
    </Notice>
  )
}

export const RollCalls = (props: Props) => (
  <Section head={copy.calls}>
    {props.outing.running || props.outing.calls.length > 0 ? null : <Notice id='early' kind='wait' text={copy.early} />}
    <Balance {...props} />
    <List>
      {rollCallPoints.map((point) => (
        <Point key={point} point={point} {...props} />
      ))}
    </List>
  </Section>
)
