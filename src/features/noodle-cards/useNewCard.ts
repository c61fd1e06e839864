/** A new card for one elder: made once a reason is given, then drawn by itself. */
import { listBuildings, listCommunities } from '@contract/account'
import { renewCard } from '@contract/distributionBooks'
import { readElder } from '@contract/elder'
import { canvasById } from '@platform/canvas'
import { call } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { newId } from '@platform/ids'
import { useParams } from '@platform/navigation'
import { usePicture, type Painted } from '@platform/usePicture'
import { useQuery } from '@platform/useQuery'
import { useRef, useState } from 'react'
import { communityLine } from './communityLine'
import { copy, renewRefusals } from './copy'
import { CARD, drawCard, type Printed } from './draw'

export const CANVAS = 'card-canvas'

async function paint(card: Printed): Promise<Painted | null> {
  const drawable = await canvasById(CANVAS, CARD.width, CARD.height)
  if (!drawable) return null
  drawCard(drawable.brush, card)
  return { drawable, ratio: CARD.height / CARD.width }
}

export function useNewCard() {
  const { elder: elderId = '' } = useParams()
  const query = useQuery(readElder, { elderId }, { kept: false })
  const elder = query.data
  const buildings = useQuery(listBuildings, elder ? { communityId: elder.communityId } : null)
  const community = communityLine(useQuery(listCommunities, {}).data, elder?.communityId)
  const [asking, ask] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  // the same card as long as nobody knows whether it was made
  const request = useRef<string | null>(null)

  const building = buildings.data?.buildings.find(({ buildingId }) => buildingId === elder?.buildingId)?.name
  const card: Printed | null = elder && code !== null && building !== undefined ? { name: elder.name, building, code, community } : null
  const picture = usePicture(card && JSON.stringify(card), async () => (card ? paint(card) : null), copy.newFile(elder?.name ?? ''))

  return {
    ...picture,
    query,
    elder,
    card,
    /** It is there, and only where its elder lives is not known yet. */
    buildings: code === null || card ? null : buildings,
    asking,
    failure,
    ask: (open: boolean) => {
      setFailure(null)
      ask(open)
    },
    renew: async (reason: string) => {
      request.current ??= await newId()
      const reply = await call(renewCard, { requestId: request.current, elderId, reason })
      if (!reply.ok) return setFailure(changeFailureWords(reply.failure, renewRefusals))
      request.current = null
      setFailure(null)
      ask(false)
      setCode(reply.data.code)
    }
  }
}

export type NewCard = ReturnType<typeof useNewCard>
