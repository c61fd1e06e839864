/** Of which campaign the accounts are opened; null for all that somebody signs. */
import { useParams } from '@platform/navigation'

export const useWhich = (): string | null => useParams().id ?? null
