/** What elders asked for and nobody has ended yet: one's own tasks, or those of a community. */
import { me } from '@contract/account'
import { listTasks, moveCareTask, type TaskView } from '@contract/visit'
import type { TaskStatus } from '@domain/careTask'
import type { CommunityId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { moveRefusals } from './copy'

const OPEN: TaskStatus[] = ['open', 'doing', 'escalated']

export function useTasks(communityId?: CommunityId) {
  // who needs what stays on the phone only as long as the page does
  const query = useQuery(listTasks, { statuses: [...OPEN], ...(communityId ? { communityId } : {}) }, { kept: false })
  const own = useQuery(me, {}).data?.me?.personId
  const [chosen, setChosen] = useState<TaskView | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  const move = async (part: { readonly to: TaskStatus | 'assigned'; readonly told?: boolean; readonly ownerId?: string }) => {
    if (!chosen) return
    setFailure(null)
    const reply = await call(moveCareTask, { requestId: await newId(), taskId: chosen.taskId, ...part })
    if (!reply.ok) return setFailure(changeFailureWords(reply.failure, moveRefusals))
    setChosen(null)
    await query.reload()
  }

  return {
    query,
    tasks: query.data?.tasks ?? [],
    chosen,
    failure,
    choose: (task: TaskView | null) => {
      setFailure(null)
      setChosen(task)
    },
    begin: () => move({ to: 'doing' }),
    escalate: () => move({ to: 'escalated' }),
    take: () => (own ? move({ to: 'assigned', ownerId: own }) : Promise.resolve()),
    end: () => move({ to: 'done', told: true })
  }
}

export type Tasks = ReturnType<typeof useTasks>
