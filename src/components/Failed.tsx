/** Nothing came of it: try again, or call a person. */
import { copy } from './copy'
import { Notice } from './Notice'
import { SmallButton } from './SmallButton'
import type { Act } from './useOneAtATime'

type Props = {
  readonly text?: string
  readonly note?: string | undefined
  /** The number a person answers; shown in words as well. */
  readonly phone?: string | undefined
  /** Off where a rule said no and the same once more would change nothing. */
  readonly again?: boolean
  readonly onRetry?: Act
  readonly onCall?: Act
  readonly seeks?: boolean
}

export function Failed({ text = copy.failed, phone, note = phone ? copy.stillNot(phone) : undefined, again = true, onRetry, onCall, seeks = false }: Props) {
  return (
    <Notice kind='bad' text={text} note={note} seeks={seeks} id='failed'>
      {onRetry && again ? <SmallButton id='retry' text={copy.retry} fill onTap={onRetry} /> : null}
      {onCall ? <SmallButton id='call' text={copy.call} icon='phone' fill onTap={onCall} /> : null}
    </Notice>
  )
}
