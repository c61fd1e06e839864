/** Words that would rather start a new line than break inside a clause. */
import { Text } from '@tarojs/components'
import { classes } from './classes'
import { isNumber, piecesOf } from './pieces'

export const Phrases = ({ text }: { readonly text: string }) => (
  <>
    {piecesOf(text).map((piece, index) => (
      <Text key={index} className={classes('ph', isNumber(piece) && 'nw')}>
        {piece}
      </Text>
    ))}
  </>
)
