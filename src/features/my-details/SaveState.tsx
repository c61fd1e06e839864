/** What became of saving: done, or not and what to do. */
import { Failed } from '@components/Failed'
import { Notice } from '@components/Notice'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Introduction } from './useIntroduction'

export function SaveState({ form: { failure, saved, save } }: { readonly form: Introduction }) {
  if (failure) return <Failed seeks {...failure} onRetry={save} onCall={callCommunity} />
  return saved ? <Notice seeks id='saved' text={copy.saved} /> : null
}
