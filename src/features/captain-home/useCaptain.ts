/** The building whose captain is looking, and its book. */
import { me } from '@contract/account'
import { readBook } from '@contract/suggestion'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { captainOf } from '@platform/workplaces'
import { useState } from 'react'
import { copy } from './copy'

export function useCaptain() {
  const known = useQuery(me, {})
  const { building } = useParams()
  const buildings = captainOf(known.data)
  const [chosen, setChosen] = useState<string | undefined>(building)
  const buildingId = buildings.find((one) => one === chosen) ?? buildings[0]
  // what residents said stays on the phone only as long as the page does
  const query = useQuery(readBook, buildingId === undefined ? null : { buildingId }, { kept: false })
  return {
    query,
    buildingId,
    buildings: buildings.map((key, index) => ({ key, text: key === buildingId && query.data ? query.data.building : copy.building(index + 1) })),
    show: setChosen,
    /** Whether there is a building that one looks after, as far as is known. */
    works: buildings.length > 0 || known.data === null
  }
}

export type Captain = ReturnType<typeof useCaptain>
