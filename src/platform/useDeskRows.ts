/** Everybody of a campaign as the desk needs them: read page by page, held on the phone so that the desk goes on without a network, and read anew while somebody looks. */
import { readDesk, type PortionRow, type WorkList } from '@contract/distributionDesk'
import { clock, type Instant } from '@domain/calendar'
import type { CampaignId } from '@domain/ids'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call, type Failure } from './client'
import { forgetList, keepList, keptList } from './keptLists'
import { isOnline, onNetworkChange } from './network'
import { useEvery } from './useEvery'

/** Other desks and the doorsteps hand out as well; a community has a thousand rows, so not too often. */
const REFRESH = 120_000

/** What the server said, and what the phone's clock said then. */
type Heard = { readonly rows: readonly PortionRow[]; readonly work: WorkList; readonly at: Instant; readonly heardAt: Instant }

export type DeskRows = {
  readonly rows: readonly PortionRow[]
  readonly known: boolean
  readonly loading: boolean
  readonly failure: Failure<never> | null
  /** Nothing newer has come yet, or could come. */
  readonly stale: boolean
  readonly readAt: Instant | null
  /** The cloud's time, as far as it was told. */
  readonly now: Instant
  /** With it this phone may work here without a network, and put its signatures somewhere. */
  readonly work: WorkList | null
  readonly reload: () => Promise<void>
  /** Takes over what another answer said about some of them. */
  readonly merge: (rows: readonly PortionRow[]) => void
  /** Says of one how it stands now. */
  readonly change: (of: Pick<PortionRow, 'elderId' | 'itemId'>, part: Partial<PortionRow>) => void
}

const isSame = (one: Pick<PortionRow, 'elderId' | 'itemId'>, other: Pick<PortionRow, 'elderId' | 'itemId'>): boolean => one.elderId === other.elderId && one.itemId === other.itemId

async function readAll(campaignId: CampaignId): Promise<Heard | Failure<never>> {
  const rows: PortionRow[] = []
  let after: string | undefined
  for (;;) {
    const reply = await call(readDesk, { campaignId, ...(after ? { after } : {}) })
    if (!reply.ok) return reply.failure
    rows.push(...reply.data.rows)
    after = reply.data.next
    if (!after) return { rows, work: reply.data.list, at: reply.data.at, heardAt: clock() }
  }
}

const nameOf = (campaignId: CampaignId): string => `desk.${campaignId}`

async function kept(campaignId: CampaignId): Promise<Heard | null> {
  const found = await keptList<Heard>(nameOf(campaignId))
  return found && { ...found.list, work: { ...found.list.work, key: found.key } }
}

const hold = (campaignId: CampaignId, heard: Heard): Promise<void> =>
  keepList(nameOf(campaignId), { ...heard, work: { ...heard.work, key: '' } }, { key: heard.work.key, until: heard.heardAt + heard.work.until - heard.at })

type State = { readonly heard: Heard | null; readonly stale: boolean; readonly loading: boolean; readonly failure: Failure<never> | null }

export function useDeskRows(campaignId: CampaignId): DeskRows {
  const [state, setState] = useState<State>({ heard: null, stale: true, loading: true, failure: null })
  const turn = useRef(0)

  const reload = useCallback(async () => {
    const own = (turn.current += 1)
    setState((before) => ({ ...before, loading: true }))
    const told = await readAll(campaignId)
    if (own !== turn.current) return
    if (!('code' in told)) {
      setState({ heard: told, stale: false, loading: false, failure: null })
      return hold(campaignId, told)
    }
    const out = told.code === 'forbidden'
    if (out) await forgetList(nameOf(campaignId))
    setState((before) => ({ heard: out ? null : before.heard, stale: true, loading: false, failure: told }))
  }, [campaignId])

  useEffect(() => {
    void kept(campaignId).then((held) => held && setState((before) => (before.heard ? before : { ...before, heard: held })))
    void reload()
    return () => void (turn.current += 1) // whatever comes now comes for another screen
  }, [campaignId, reload])
  useEffect(() => onNetworkChange(() => (isOnline() ? void reload() : undefined)), [reload])
  useEvery(REFRESH, () => {
    if (isOnline()) void reload()
  })

  const { heard } = state
  const put = (into: (rows: readonly PortionRow[]) => readonly PortionRow[]) => setState((before) => (before.heard ? { ...before, heard: { ...before.heard, rows: into(before.heard.rows) } } : before))
  return {
    rows: heard?.rows ?? [],
    known: heard !== null,
    loading: state.loading,
    failure: state.failure,
    stale: state.stale,
    readAt: heard?.heardAt ?? null,
    now: heard ? heard.at + (clock() - heard.heardAt) : clock(),
    work: heard?.work ?? null,
    reload,
    merge: (news) => put((rows) => [...rows.map((row) => news.find((one) => isSame(one, row)) ?? row), ...news.filter((one) => !rows.some((row) => isSame(one, row)))]),
    change: (of, part) => put((rows) => rows.map((row) => (isSame(of, row) ? { ...row, ...part } : row)))
  }
}
