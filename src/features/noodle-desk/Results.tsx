/** Whom the desk has found, and whoever of them is picked; in a queue each row has its own button, so that one tap is one bag. */
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { PartyLine, PartyRow } from '@components/PartyRow'
import { SmallButton } from '@components/SmallButton'
import { isGivable } from '@domain/distributionEntitlement'
import { open } from '@platform/navigation'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { Chosen } from './Chosen'
import { copy } from './copy'
import type { DeskElder } from './elders'
import type { NoodleDesk } from './useNoodleDesk'
import { factOf, standingOf, type Standing } from './words'

type Props = { readonly desk: NoodleDesk; readonly elder: DeskElder }

function shownOf({ desk, elder }: Props): Standing {
  const progress = desk.markOf(elder)?.progress.at
  if (progress === 'writing') return { tile: 'half', tag: { kind: 'wait', text: copy.sending } }
  if (progress === 'held') return { tile: 'full', tag: { kind: 'wait', text: copy.held } }
  if (progress === 'done') return { tile: 'full', tag: { kind: 'ok', text: copy.doneTag } }
  const standing = standingOf(elder)
  const picked = desk.chosen?.elderId === elder.elderId && isGivable(elder)
  return picked ? { tile: 'full', tag: standing.tag ?? { kind: 'ok', text: copy.picked } } : standing
}

function ElderRow({ desk, elder }: Props) {
  const { tile, tag } = shownOf({ desk, elder })
  const { elderId, name } = elder
  const fact = factOf(elder)
  const picked = desk.chosen?.elderId === elderId
  return (
    <>
      <PartyRow
        id={`elder-${elderId}`}
        names={name}
        fact={fact}
        tile={tile}
        tag={tag}
        picked={picked}
        role='radio'
        state={{ checked: picked }}
        label={copy.rowLabel([name, fact, tag?.text ?? copy.notYet])}
        onTap={() => desk.choose(elder)}
      />
      {picked ? <Chosen desk={desk} elder={elder} /> : null}
    </>
  )
}

function QueueRow({ desk, elder }: Props) {
  const { tile, tag } = shownOf({ desk, elder })
  const mark = desk.markOf(elder)
  const unit = desk.item?.unit ?? ''
  const command = desk.ownCommand(elder)
  return (
    <View className='queue-row'>
      <PartyLine names={elder.name} fact={factOf(elder)} tile={tile} tag={tag} />
      {isGivable(elder) && !mark && desk.open ? <SmallButton id={`give-${elder.elderId}`} text={copy.giveShort(unit)} label={copy.giveLabel(elder.name, unit)} onTap={() => desk.handTo(elder, { kind: 'self' })} /> : null}
      {command ? <SmallButton id={`undo-${elder.elderId}`} text={copy.undo} label={copy.undoLabel(elder.name)} onTap={() => desk.ask({ at: 'undo', row: elder, of: command })} /> : null}
    </View>
  )
}

function Nobody({ desk: { sought, query, campaignId } }: Pick<Props, 'desk'>) {
  return (
    <Empty text={copy.nobody(sought.building === null ? query.trim() : [sought.building, sought.name].filter(Boolean).join(' '))} note={copy.nobodyNote}>
      <SmallButton id='to-matters' text={copy.toMatters} onTap={() => open(atWork.noodleMatters, { id: campaignId })} />
    </Empty>
  )
}

export function Results({ desk }: Pick<Props, 'desk'>) {
  const { lookup, seeking, results, elders, mode, item } = desk
  if (lookup.at === 'asking') return <Note text={copy.finding} />
  if (lookup.at === 'failed') return <Notice kind='bad' seeks id='not-found' text={lookup.text} note={lookup.note} />
  if (elders.length === 0) return <Empty text={copy.empty} note={copy.emptyNote} />
  if (!seeking) return null
  if (results.length === 0) return <Nobody desk={desk} />
  return (
    <List>
      {results.map((elder) => (mode === 'queue' && item?.kind === 'goods' ? <QueueRow key={elder.elderId} desk={desk} elder={elder} /> : <ElderRow key={elder.elderId} desk={desk} elder={elder} />))}
    </List>
  )
}
