/** Words that would rather start a new line at · or ， or a space than break inside a clause; a telephone number never breaks. */
import { Text } from '@tarojs/components'

// a space at the end of a piece would vanish, a hard one stays
const HARD_SPACE = '\u00a0'

export const piecesOf = (text: string): readonly string[] =>
  text
    .replace(/[·，]+[”’》）]?/g, '$&\n')
    .replace(/ (?=[^\d\n])/g, `${HARD_SPACE}\n`)
    .replace(/ (\d[\d -]{6,}\d)/g, `${HARD_SPACE}\n$1\n`)
    .split('\n')
    .filter((piece) => piece !== '')

export const Phrases = ({ text }: { readonly text: string }) => (
  <>
    {piecesOf(text).map((piece, index) => (
      <Text key={index} className='ph'>
        {piece}
      </Text>
    ))}
  </>
)
