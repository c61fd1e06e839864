/** The desk itself: on a phone one under the other, on a computer the keys at the left and the people at the right. */
import { aria } from '@components/aria'
import { Bar } from '@components/Bar'
import { Chips } from '@components/Chips'
import { Columns } from '@components/Columns'
import { stampWords } from '@components/dates/copy'
import { DeskKeys } from '@components/DeskKeys'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { OldCopy } from '@components/OldCopy'
import { Pending } from '@components/Pending'
import { buildingKeys, surnameKeys } from '@components/rosterWords/deskKeys'
import { guestsFor } from '@components/rosterWords/findAmong'
import { SearchField } from '@components/SearchField'
import { useShortcuts } from '@components/shortcuts'
import type { CampaignView } from '@contract/distribution'
import { failureWords } from '@platform/faults/copy'
import { useOnline } from '@platform/network'
import { callCommunity } from '@platform/ownCommunity'
import { useWide } from '@platform/wide'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { countOf } from './elders'
import { waitingIn } from './held'
import { MarkRows } from './MarkRows'
import { Results } from './Results'
import { Truth } from './Truth'
import type { NoodleDesk } from './useNoodleDesk'
import { Ways } from './Ways'

const FIELD = 'find'

type Props = { readonly desk: NoodleDesk }

function Turnout({ desk: { desk, item } }: Props) {
  if (!item) return null
  const { due, handed } = countOf(desk.rows, item.itemId)
  return (
    <View className='sec close' id='turnout' {...aria({ label: copy.counted(handed, due, item.unit), live: 'polite' })}>
      <View className='split wraps'>
        <View className='words'>
          <View className='num'>{handed}</View>
          <View className='note'>{copy.handed(due, item.unit)}</View>
        </View>
        <View className='note'>{copy.left(due - handed)}</View>
      </View>
      <Bar part={handed} whole={due} />
    </View>
  )
}

function State({ desk: { desk, open, campaign, item, held } }: Props) {
  const online = useOnline()
  const waiting = waitingIn(held.items)
  const status = campaign.data?.status
  const cashOut = !online && item?.kind === 'cash'
  return (
    <>
      {!online && !cashOut ? <Notice kind='wait' id='offline' text={copy.offline(stampWords(desk.readAt ?? desk.now, desk.now))} note={waiting > 0 ? copy.offlineHeld(waiting) : copy.offlineNote} /> : null}
      {cashOut ? <Notice kind='bad' id='cash-offline' text={copy.cashOffline} note={copy.cashOfflineNote} /> : null}
      {online && desk.stale && desk.readAt !== null ? <OldCopy at={desk.readAt} now={desk.now} online loading={desk.loading} onRetry={desk.reload} /> : null}
      {!open && status ? <Notice kind='wait' id='not-open' text={copy.notOpen[status]} note={copy.notOpenNote} /> : null}
    </>
  )
}

/** What is handed out; only where there is a choice. */
function Items({ desk: { item, chooseItem, seeking }, items }: Props & Pick<CampaignView, 'items'>) {
  if (seeking || items.length < 2) return null
  return <Chips id='item' label={copy.item} width='two' options={items.map(({ itemId, name }) => ({ key: itemId, text: name }))} chosen={item ? [item.itemId] : []} onTap={chooseItem} />
}

function FindKeys({ desk: { elders, buildings, query, seeking, sought, results, add } }: Props) {
  const keys = buildingKeys(elders, buildings)
  const here = sought.building === null ? elders : guestsFor(elders, sought.building, buildings)
  if (!seeking && keys.length > 1) return <DeskKeys head={copy.buildings} kind='building' keys={keys} label={copy.buildingLabel} onTap={add} />
  if (sought.name !== '' || (query === '' && seeking) || (seeking && results.length <= 1) || elders.length === 0) return null
  return <DeskKeys head={copy.surnames} kind='surname' keys={surnameKeys(here)} label={copy.surnameLabel} onTap={add} />
}

export function DeskWork({ desk }: Props) {
  const wide = useWide()
  const online = useOnline()
  const busy = desk.over.at !== 'nothing'
  useShortcuts({ fieldId: busy ? null : FIELD, onEnter: () => (busy ? undefined : desk.enter()), onEscape: () => (busy ? desk.ask({ at: 'nothing' }) : desk.clear()) })
  const { campaign, desk: rows } = desk
  if (!campaign.data || !rows.known || !desk.held.ready) {
    const failure = campaign.failure ?? rows.failure
    const loading = (online || !failure) && (campaign.loading || rows.loading || !failure)
    return (
      <>
        <Pending loading={loading} words={failure && failureWords(failure, {})} rows={4} onRetry={() => Promise.all([campaign.reload(), rows.reload()])} onCall={callCommunity} />
        {loading || failure?.code === 'forbidden' ? null : <Note strong text={copy.onPaper} />}
      </>
    )
  }
  return (
    <Columns
      left={
        <>
          <Note strong text={campaign.data.title} />
          <Turnout desk={desk} />
          <State desk={desk} />
          <Truth desk={desk} />
          <Ways desk={desk} sites={campaign.data.sites} />
          <Items desk={desk} items={campaign.data.items} />
          <SearchField id={FIELD} label={wide ? copy.findWide : copy.find} value={desk.query} filled={desk.seeking} awaits={wide} onInput={desk.say} onEnter={desk.enter} onClear={desk.clear} />
          <MarkRows desk={desk} />
          <FindKeys desk={desk} />
        </>
      }
      right={<Results desk={desk} />}
    />
  )
}
