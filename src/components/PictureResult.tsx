/** What came of saving a picture, with the way on where it did not go well. */
import { Failed } from './Failed'
import { Notice } from './Notice'
import { pictureWords } from './pictureWords/copy'
import { SmallButton } from './SmallButton'
import type { Act } from './useOneAtATime'

type Props = { readonly result: 'saved' | 'denied' | 'failed' | 'not_drawn' | null; readonly onSave: Act; readonly onDraw: Act }

export function PictureResult({ result, onSave, onDraw }: Props) {
  if (result === null) return null
  if (result === 'saved') return <Notice id='picture-saved' seeks text={pictureWords.saved} />
  if (result === 'denied') return <Notice id='picture-denied' seeks kind='wait' text={pictureWords.denied} note={pictureWords.deniedNote} />
  return result === 'failed' ? (
    <Failed seeks text={pictureWords.notSaved} onRetry={onSave} />
  ) : (
    <Notice id='not-drawn' seeks kind='wait' text={pictureWords.notDrawn}>
      <SmallButton id='draw-again' text={pictureWords.again} onTap={onDraw} />
    </Notice>
  )
}
