/** An entrant as a row that can be picked: the number in a window, lit once all is done, the name, and how far it has come. */
import { View } from '@tarojs/components'
import { decoration } from './aria'
import { classes } from './classes'
import { agedWords, calledWords, entrantWords, type EntrantSummary } from './entrantWords/copy'
import { Note } from './Note'
import { Tag, type TagKind } from './Tag'
import { Tappable } from './Tappable'

type Props = {
  readonly id: string
  readonly entrant: EntrantSummary
  readonly look: 'todo' | 'half' | 'full' | 'grey'
  readonly tag: { readonly kind: TagKind; readonly text: string }
  /** What stands under the name in place of the age. */
  readonly fact?: string | undefined
  readonly picked: boolean
  readonly onTap: () => void
}

const looks = { todo: 'seaTint', half: 'half', full: 'on', grey: false } as const

export function EntrantRow({ id, entrant, look, tag, fact = agedWords(entrant), picked, onTap }: Props) {
  return (
    <Tappable id={id} className={classes('row party', picked && 'picked')} role='radio' state={{ checked: picked }} label={[calledWords(entrant), ...(fact ? [fact] : []), tag.text].join('，')} onTap={onTap}>
      <View className={classes('win', looks[look])} {...decoration}>
        {entrant.number ?? entrantWords.ungiven}
      </View>
      <View className='grow'>
        <View className='named'>
          <View className='name'>{entrant.name}</View>
          <Tag {...tag} />
        </View>
        {fact ? <Note strong text={fact} /> : null}
      </View>
    </Tappable>
  )
}
