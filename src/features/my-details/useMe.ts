/** Who has opened the program, with family; the one question that many pages begin with. */
import { me, type MeView } from '@contract/account'
import { useQuery, type Query } from '@platform/useQuery'

export type Me = Query<MeView, never>

export const useMe = (): Me => useQuery(me, {})
