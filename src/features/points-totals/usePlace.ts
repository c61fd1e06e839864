/** The community that a page was opened for. */
import { useParams } from '@platform/navigation'

export const usePlace = (): string => useParams().community ?? ''
