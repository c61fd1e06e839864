/** Entries of a community or of a grid, one pile at a time. */
import { listSuggestions, type SuggestionPile } from '@contract/suggestionDesk'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { useState } from 'react'

export function useDesk() {
  const { community, grid } = useParams()
  const [pile, setPile] = useState<SuggestionPile>('new')
  const within = grid ? { kind: 'grid' as const, id: grid } : { kind: 'community' as const, id: community ?? '' }
  // what residents said stays on the phone only as long as the page does
  const query = useQuery(listSuggestions, { within, pile }, { kept: false })
  return { query, pile, show: setPile, community }
}

export type Desk = ReturnType<typeof useDesk>
