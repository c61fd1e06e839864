/** The switch at the top right of the first page: 长辈版 or back. */
import { SmallButton } from '@components/SmallButton'
import { setReading, useReading } from '@platform/fontScale'
import { copy } from './copy'

export function ReadingSwitch() {
  const elder = useReading() !== 'standard'
  return (
    <SmallButton
      id='elder-switch'
      onWall
      text={elder ? copy.toStandard : copy.toElder}
      label={elder ? copy.toStandardLabel : copy.toElderLabel}
      onTap={() => setReading(elder ? 'standard' : 'large')}
    />
  )
}
