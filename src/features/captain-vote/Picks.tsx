/** Those who stand, category by category; the fourth tap refuses in place. */
import { categoryWords } from '@components/captainWords/copy'
import { Choice } from '@components/Choice'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Section } from '@components/Section'
import { Windows } from '@components/Windows'
import { Wrong } from '@components/Wrong'
import { categories, type Category } from '@domain/captains'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Vote } from './useVote'

type Props = { readonly vote: Vote }

function Picking({ vote, category }: Props & { readonly category: Category }) {
  const { open, chosen, full, toggle } = vote
  const seats = open?.seats[category] ?? 0
  const stand = open?.stand.filter((one) => one.category === category) ?? []
  if (seats === 0 || stand.length === 0) return null
  const left = seats - chosen[category].length
  return (
    <Section head={categoryWords[category]} side={<Note strong text={left === 0 ? copy.full : copy.left(left)} />}>
      <Windows lit={chosen[category].length} of={seats} />
      <View className='picks'>
        {stand.map(({ personId, name, building, points }) => (
          <Choice key={personId} id={`pick-${personId}`} text={name} note={copy.pickNote(building, points)} label={copy.pickLabel(name, building, points)} chosen={chosen[category].includes(personId)} onTap={() => toggle(category, personId)} />
        ))}
      </View>
      {full === category ? <Wrong words={copy.tooMany(seats)} /> : null}
    </Section>
  )
}

/** Said at the top, where only the first category is to be seen. */
function Rule({ vote: { open, asked } }: Props) {
  const each = new Set(asked.map((category) => open?.seats[category] ?? 0))
  const [most] = each
  return asked.length > 1 && each.size === 1 && most !== undefined ? <Note strong text={copy.rule(asked.length, most)} /> : null
}

export const Picks = ({ vote }: Props) => (
  <>
    <Notice icon='lock' id='secret' text={copy.secret} note={copy.secretNote} />
    <Rule vote={vote} />
    {vote.failure ? <Notice kind='bad' seeks id='vote-failure' text={vote.failure.text} note={vote.failure.note} /> : null}
    {categories.map((category) => (
      <Picking key={category} vote={vote} category={category} />
    ))}
  </>
)
