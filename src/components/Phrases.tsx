/** Words that would rather start a new line than break inside a clause. */
import { Text } from '@tarojs/components'
import { classes } from './classes'
import { isNumber, piecesOf } from './pieces'

export function Phrases({ text }: { readonly text: string }) {
  const pieces = piecesOf(text)
  // a node less on its way to the view, where there is nothing to hold together
  if (pieces.length === 1 && !isNumber(text)) return <>{text}</>
  return (
    <>
      {pieces.map((piece, index) => (
        <Text key={index} className={classes('ph', isNumber(piece) && 'nw')}>
          {piece}
        </Text>
      ))}
    </>
  )
}
