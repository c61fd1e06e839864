/** How large the words are to be, in three sizes; kept on this phone. */
import { Chips } from '@components/Chips'
import { Note } from '@components/Note'
import { Section } from '@components/Section'
import { setReading, useReading, type Reading } from '@platform/fontScale'
import { copy } from './copy'

const sizes: readonly Reading[] = ['standard', 'large', 'largest']

export function ReadingChoice() {
  const reading = useReading()
  return (
    <Section head={copy.head}>
      <Chips id='reading' label={copy.head} width='three' options={sizes.map((key) => ({ key, text: copy.sizes[key] }))} chosen={[reading]} onTap={setReading} />
      <Note text={copy.note} />
    </Section>
  )
}
