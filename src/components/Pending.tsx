/** Where something will stand as soon as the cloud has answered, or what to do when it has not. */
import { Failed } from './Failed'
import { Skeleton } from './Skeleton'
import type { Act } from './useOneAtATime'

type Props = {
  readonly loading: boolean
  /** Why nothing came. */
  readonly words?: { readonly text: string; readonly note?: string; readonly again?: boolean } | null
  readonly rows?: number
  readonly onRetry: Act
  readonly onCall?: Act
}

export const Pending = ({ loading, words, rows = 3, ...ways }: Props) => (loading ? <Skeleton rows={rows} /> : <Failed {...words} {...ways} />)
