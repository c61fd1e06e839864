/** It was sent and nobody knows whether it arrived: where to look, and not to tap again. */
import { Notice } from './Notice'
import { SmallButton } from './SmallButton'
import type { Act } from './useOneAtATime'

type Props = { readonly text: string; readonly note: string; readonly look: string; readonly onLook: Act; readonly seeks?: boolean }

export function Unsure({ text, note, look, onLook, seeks = true }: Props) {
  return (
    <Notice kind='wait' text={text} note={note} seeks={seeks} id='unsure'>
      <SmallButton id='look' text={look} fill onTap={onLook} />
    </Notice>
  )
}
