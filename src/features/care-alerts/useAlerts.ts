/** Whom the care lead of a community asks after: by telephone, and where nobody answers by somebody who goes there. */
import { listBuildings } from '@contract/account'
import type { OutputOf } from '@contract/endpoint'
import { endAlert, listAlerts, revealElderPhone, sendToLook, type AlertView } from '@contract/visit'
import { addDays, clock, localDateOf } from '@domain/calendar'
import type { BuildingId, PersonId } from '@domain/ids'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'
import { copy, lookRefusals } from './copy'

/** With an alert, or without one where nobody has seen them for long. */
export type Asked = Omit<AlertView, 'alertId'> & { readonly alertId?: string }
export type LookDay = keyof typeof copy.days

const dayAfter: Readonly<Record<LookDay, number>> = { today: 0, tomorrow: 1, after: 2 }

export function useAlerts() {
  const { community: communityId = '' } = useParams()
  const query = useQuery(listAlerts, { communityId }, { kept: false })
  const buildings = useQuery(listBuildings, { communityId }).data?.buildings ?? []
  const [chosen, setChosen] = useState<Asked | null>(null)
  const [phones, setPhones] = useState<OutputOf<typeof revealElderPhone> | null>(null)
  const [looking, look] = useState(false)
  const [sent, setSent] = useState<string | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)

  const choose = (one: Asked | null) => {
    setFailure(null)
    setPhones(null)
    look(false)
    setSent(null)
    setChosen(one)
  }
  const walkers = (query.data?.walkers ?? []).filter(({ gridId }) => gridId === chosen?.gridId)

  return {
    query,
    buildingOf: (buildingId: BuildingId) => buildings.find((one) => one.buildingId === buildingId)?.name ?? '',
    chosen,
    failure,
    choose,
    end: async (note: string) => {
      if (chosen?.alertId === undefined) return
      setFailure(null)
      const reply = await call(endAlert, { alertId: chosen.alertId, note })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, {}))
      choose(null)
      await query.reload()
    },
    /** Told for a reason that is written down, and kept no longer than the sheet. */
    phones,
    reveal: async () => {
      if (!chosen) return
      const { alertId, elderId } = chosen
      const reply = await call(revealElderPhone, { elderId, ...(alertId === undefined ? {} : { alertId }), reason: copy.callReason })
      setFailure(reply.ok ? null : failureWords(reply.failure, lookRefusals))
      if (reply.ok) setPhones(reply.data)
    },
    looking,
    look: (on: boolean) => {
      setFailure(null)
      look(on)
    },
    walkers,
    sent,
    send: async (ownerId: PersonId, day: LookDay) => {
      if (!chosen) return
      setFailure(null)
      const { alertId, elderId, name } = chosen
      const dueOn = addDays(localDateOf(clock()), dayAfter[day])
      const reply = await call(sendToLook, { requestId: await newId(), elderId, ...(alertId === undefined ? {} : { alertId }), ownerId, dueOn, note: copy.notThrough })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, lookRefusals))
      choose(null)
      setSent(copy.sent(walkers.find(({ personId }) => personId === ownerId)?.name ?? '', copy.days[day], name))
      await query.reload()
    }
  }
}

export type Alerts = ReturnType<typeof useAlerts>
