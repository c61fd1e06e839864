/** The desk: what is handed out where, who was looked for and picked, who collects, and what came of it. */
import { listBuildings, me } from '@contract/account'
import { readCampaign, type CampaignView } from '@contract/distribution'
import { findElders, type PortionRow } from '@contract/distributionDesk'
import type { InputOf } from '@contract/endpoint'
import { isGivable, type ProxyRelation } from '@domain/distributionEntitlement'
import type { Item as CampaignItem } from '@domain/distribution'
import { guestsFor, soughtOf } from '@components/rosterWords/findAmong'
import { seek } from '@components/seek'
import { call } from '@platform/client'
import { failureWords, type FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { isOnline } from '@platform/network'
import { useParams } from '@platform/navigation'
import { useOutbox } from '@platform/outbox/ownOutbox'
import { scanCode } from '@platform/scan'
import { useDeskRows } from '@platform/useDeskRows'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy, findNotes, findRefusals } from './copy'
import { eldersFor, inOrder, inPlace, type DeskElder } from './elders'
import { itemsOf, withHeld } from './held'
import { useGiving, type Receiver } from './useGiving'

export type Mode = 'one' | 'queue'
export type Lookup = { readonly at: 'idle' } | { readonly at: 'asking' } | ({ readonly at: 'failed' } & Pick<FailureWords, 'text' | 'note'>)
export type Over = { readonly at: 'nothing' } | { readonly at: 'paste' } | { readonly at: 'undo'; readonly row: PortionRow; readonly of: string } | { readonly at: 'sign'; readonly row: PortionRow; readonly receiver: Receiver }
/** Who collects, as far as it was said. */
export type Collector = { readonly of: string; readonly kind: 'self' | 'proxy' | null; readonly relation: ProxyRelation | null; readonly name: string }
export type Missing = 'who' | 'relation' | 'name' | null

const FOUR = /^\d{3}[\dX]$/
// what an elder's card begins with; a scanner on a cable types it like a keyboard
const CARD = /^LJE1\./

const plain = (text: string): string => text.normalize('NFKC').trim().toUpperCase()
const nobodyYet = (of: string): Collector => ({ of, kind: null, relation: null, name: '' })

export function useNoodleDesk() {
  const { id: campaignId = '', item: wanted } = useParams()
  const campaign = useQuery(readCampaign, { campaignId })
  const communityId = campaign.data?.communityId
  const buildings = useQuery(listBuildings, communityId ? { communityId } : null).data?.buildings ?? []
  const desk = useDeskRows(campaignId)
  const { outbox, state } = useOutbox(useQuery(me, {}).data?.account)
  const items = itemsOf(state.items, campaignId)

  const [itemId, setItemId] = useState<string | null>(null)
  const [site, setSite] = useState<string | null>(null)
  const [mode, setMode] = useState<Mode>('one')
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly string[] | null>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const [collector, setCollector] = useState<Collector>(nobodyYet(''))
  const [missing, setMissing] = useState<Missing>(null)
  const [lookup, setLookup] = useState<Lookup>({ at: 'idle' })
  const [over, setOver] = useState<Over>({ at: 'nothing' })

  const offered = campaign.data?.items ?? []
  const item: CampaignItem | undefined = offered.find((one) => one.itemId === (itemId ?? wanted)) ?? offered.find(({ kind }) => kind === 'goods') ?? offered[0]
  const siteId = siteOf(campaign.data, site, desk.now)
  const giving = useGiving(campaignId, siteId, desk, { outbox, items })

  const rows = withHeld(desk.rows, items)
  const elders = item ? eldersFor(rows, item.itemId, buildings) : []
  const seeking = query.trim() !== '' || found !== null
  const results = (mode === 'queue' ? inPlace : inOrder)(found ? elders.filter(({ elderId }) => found.includes(elderId)) : guestsFor(elders, query, buildings))
  const only = seeking && results.length === 1 ? results[0] : undefined
  const chosen: DeskElder | null = elders.find(({ elderId }) => elderId === picked) ?? only ?? null
  const who = chosen && collector.of === chosen.elderId ? collector : nobodyYet(chosen?.elderId ?? '')
  const open = campaign.data?.status === 'open'

  const start = (text: string) => {
    setQuery(text)
    setFound(null)
    setPicked(null)
    setMissing(null)
    setLookup({ at: 'idle' })
  }

  const find = async (by: InputOf<typeof findElders>['by']) => {
    // nobody waits at a table for a call that cannot get through
    if (!isOnline()) return findHere(by)
    setLookup({ at: 'asking' })
    const reply = await call(findElders, { campaignId, by })
    if (!reply.ok) {
      const { failure } = reply
      if (failure.code === 'unavailable') return findHere(by)
      return setLookup({ at: 'failed', ...failureWords(failure, findRefusals), ...(failure.code === 'refused' ? { note: findNotes[failure.reason] } : {}) })
    }
    desk.merge(reply.data.rows)
    setLookup({ at: 'idle' })
    setFound(reply.data.rows.map(({ elderId }) => elderId))
  }

  /** Without a network a card tells whose it is, and the list who that is; nobody has looked at its signature. Four digits tell nothing. */
  const findHere = (by: InputOf<typeof findElders>['by']) => {
    const [, elderId = ''] = by.kind === 'card' ? by.code.split('.') : []
    if (by.kind !== 'card') return setLookup({ at: 'failed', text: copy.tailOffline, note: copy.tailOfflineNote })
    if (!rows.some((row) => row.elderId === elderId)) return setLookup({ at: 'failed', text: findRefusals.unknown_code, note: findNotes.unknown_code })
    setLookup({ at: 'idle' })
    setFound([elderId])
  }

  const findByCode = async (code: string) => {
    start('')
    setOver({ at: 'nothing' })
    await find({ kind: 'card', code })
  }

  /** Null where something was not said yet; then it is said what. */
  const receiverFor = (row: PortionRow): Receiver | null => {
    const lack: Missing = who.kind === null ? 'who' : who.kind === 'proxy' && !who.relation ? 'relation' : who.kind === 'proxy' && who.name.trim() === '' ? 'name' : null
    setMissing(lack)
    if (lack) seek('who')
    if (lack || row.elderId !== who.of) return null
    return who.kind === 'proxy' && who.relation ? { kind: 'proxy', relation: who.relation, name: who.name.trim() } : { kind: 'self' }
  }

  const handTo = (row: PortionRow, receiver: Receiver) => {
    if (!open || !isGivable(row) || giving.markOf(row)?.progress.at === 'writing') return
    // money leaves the hand only once the office has said yes
    if (item?.kind === 'cash') return isOnline() ? setOver({ at: 'sign', row, receiver }) : seek('cash-offline')
    touch()
    giving.give(row, receiver)
    // the list stays as it is for whoever stands next in the same row
    if (mode === 'one') start('')
  }

  const confirm = () => {
    if (!chosen || !open || !isGivable(chosen)) return
    const receiver = receiverFor(chosen)
    if (receiver) handTo(chosen, receiver)
  }

  return {
    ...giving,
    campaignId,
    campaign,
    item,
    siteId,
    mode,
    desk: { ...desk, rows },
    buildings,
    elders,
    query,
    seeking,
    sought: soughtOf(query, buildings),
    results,
    chosen,
    who,
    missing,
    lookup,
    over,
    open,
    /** What this phone has done here and nobody else may know yet. */
    held: { items, torn: state.torn, sentAt: state.sentAt, resting: Object.keys(state.rests).length > 0, ready: outbox !== null },
    chooseItem: (next: string) => {
      setItemId(next)
      setMissing(null)
    },
    chooseSite: setSite,
    chooseMode: (next: Mode) => {
      setMode(next)
      setPicked(null)
    },
    say: (text: string) => {
      start(text)
      if (FOUR.test(plain(text))) void find({ kind: 'tail', tail: plain(text) })
    },
    add: (word: string) => start([query.trim(), word].filter(Boolean).join(' ')),
    choose: (elder: DeskElder) => {
      setPicked(elder.elderId)
      setMissing(null)
    },
    collects: (part: Partial<Collector>) => {
      if (!chosen) return
      setMissing(null)
      setPicked(chosen.elderId)
      setCollector({ ...who, ...part })
    },
    handTo,
    confirm,
    clear: () => start(''),
    enter: () => (CARD.test(query.trim()) ? void findByCode(query.trim()) : confirm()),
    scan: async () => {
      const scanned = await scanCode()
      if (scanned.at === 'impossible') return setOver({ at: 'paste' })
      if (scanned.at === 'gave_up') return
      touch()
      await findByCode(scanned.code)
    },
    findByCode,
    ask: setOver,
    tryNow: async () => outbox?.tryNow(),
    seen: (commandId: string) => void outbox?.dismiss(commandId)
  }
}

export type NoodleDesk = ReturnType<typeof useNoodleDesk>

/** The only place there is, the one that was chosen, or the only one that is open now; of several open ones nobody knows it before it is said. */
function siteOf(campaign: CampaignView | null, chosen: string | null, now: number): string | undefined {
  const sites = campaign?.sites ?? []
  const open = sites.filter(({ startAt, endAt }) => now >= startAt && now < endAt)
  const likely = sites.length === 1 ? sites : open.length === 1 ? open : []
  return (sites.find(({ siteId }) => siteId === chosen) ?? likely[0])?.siteId
}
