/** Which text the page was opened for; null for the list of all. */
import { useParams } from '@platform/navigation'
import { isTextKey, texts } from './texts'
import type { LegalText } from './text'

export function useChosenText(): LegalText | null {
  const { of } = useParams()
  return isTextKey(of) ? texts[of] : null
}
