/** What elders asked for and nobody has ended yet: in the grids of a worker, or in a community. */
import { me } from '@contract/account'
import type { InputOf } from '@contract/endpoint'
import { listTasks, moveCareTask, type TaskView } from '@contract/visit'
import type { TaskStatus } from '@domain/careTask'
import type { CommunityId, PersonId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useGridNames } from '@platform/useDay'
import { useGrants } from '@platform/useGrants'
import { useQuery } from '@platform/useQuery'
import { gridsOf } from '@platform/workplaces'
import { useState } from 'react'
import { colleaguesFor } from './colleagues'
import { copy, moveRefusals } from './copy'

type Within = InputOf<typeof listTasks>['within']

const OPEN: TaskStatus[] = ['open', 'doing', 'escalated']

/** Without a community, the grids that one goes to, one at a time. */
export function useTasks(communityId?: CommunityId) {
  const known = useQuery(me, {}).data
  const names = useGridNames()
  const grids = communityId ? [] : gridsOf(known)
  const [grid, setGrid] = useState<string | null>(null)
  const gridId = grids.find((one) => one === grid) ?? grids[0]
  const within: Within | null = communityId ? { kind: 'community', id: communityId } : gridId ? { kind: 'grid', id: gridId } : null
  // who needs what stays on the phone only as long as the page does
  const query = useQuery(listTasks, within && { within, statuses: [...OPEN] }, { kept: false })
  const [chosen, setChosen] = useState<TaskView | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [handing, setHanding] = useState(false)
  const office = useGrants(handing && communityId ? communityId : null)

  const move = async (part: { readonly to: TaskStatus | 'assigned'; readonly told?: boolean; readonly ownerId?: string }) => {
    if (!chosen) return
    setFailure(null)
    const reply = await call(moveCareTask, { requestId: await newId(), taskId: chosen.taskId, ...part })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, moveRefusals))
    setChosen(null)
    setHanding(false)
    await query.reload()
  }
  const own = known?.me?.personId

  return {
    query,
    tasks: query.data?.tasks ?? [],
    grids: grids.map((key, index) => ({ key, text: names.find((one) => one.gridId === key)?.name ?? copy.grid(index + 1) })),
    gridId,
    /** Whether there is a place whose tasks one sees, as far as is known. */
    works: within !== null || known === null,
    showGrid: setGrid,
    chosen,
    failure,
    choose: (task: TaskView | null) => {
      setFailure(null)
      setHanding(false)
      setChosen(task)
    },
    begin: () => move({ to: 'doing' }),
    escalate: () => move({ to: 'escalated' }),
    /** Who a community's staff are, and who goes to its doors, is known to its office alone. */
    hands: communityId !== undefined,
    handing,
    hand: (on: boolean) => {
      setFailure(null)
      setHanding(on)
    },
    office,
    colleagues: chosen ? colleaguesFor(chosen, office.grants ?? []) : [],
    give: (ownerId: PersonId) => move({ to: 'assigned', ownerId }),
    take: () => (own ? move({ to: 'assigned', ownerId: own }) : Promise.resolve()),
    end: () => move({ to: 'done', told: true })
  }
}

export type Tasks = ReturnType<typeof useTasks>
