/** It was sent and nobody knows whether it arrived: where to look, and whether one more tap is safe. */
import { copy } from './copy'
import { Notice } from './Notice'
import { SmallButton } from './SmallButton'
import type { Act } from './useOneAtATime'

type Props = {
  readonly text: string
  readonly note?: string
  /** Off where looking is the main button of the page. */
  readonly look?: string
  readonly onLook?: Act
  /** Only where the same once more does no harm. */
  readonly onAgain?: Act
  readonly seeks?: boolean
}

export function Unsure({ text, note, look, onLook, onAgain, seeks = true }: Props) {
  return (
    <Notice kind='wait' text={text} note={note} seeks={seeks} id='unsure'>
      {look && onLook ? <SmallButton id='look' text={look} fill onTap={onLook} /> : null}
      {onAgain ? <SmallButton id='again' text={copy.retry} fill onTap={onAgain} /> : null}
    </Notice>
  )
}
