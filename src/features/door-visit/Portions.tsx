/** 送到了吗？ What is to be left here: ticked when it has left the hand, an allowance once it was signed for; and what somebody gave before. */
import { Choice } from '@components/Choice'
import { stampWords } from '@components/dates/copy'
import { portionWords } from '@components/doorWords/copy'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { Note } from '@components/Note'
import { Row } from '@components/Row'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import { View } from '@tarojs/components'
import type { OnCard } from './card'
import { copy } from './copy'
import type { DoorCard } from './useCard'

type Props = { readonly door: DoorCard }

/** Under what was signed for: how, and who has yet to bear witness. */
function Signed({ door: { missing, provenBy, askSign }, of }: Props & { readonly of: OnCard }) {
  const kind = provenBy(of.key)
  return (
    <View className='labelled' id='sign-field'>
      {kind ? <Note strong text={copy.proven[kind]} /> : null}
      {missing === 'sign' && !kind ? <Wrong words={copy.signMissing} /> : <Note text={copy.witnessLater} />}
      <TextButton id={`sign-again-${of.good.itemId}`} start text={kind ? copy.signOver : copy.signNow} onTap={() => askSign(of)} />
    </View>
  )
}

function Giving({ door, of }: Props & { readonly of: OnCard }) {
  const { card, say, askSign } = door
  const { key, good, toFamily } = of
  if (card.outcome === 'family' && !toFamily) return <Note strong text={`${portionWords(good)}${copy.separator}${good.kind === 'cash' ? copy.cashFamily : copy.proxyOff}`} />
  const chosen = card.left.includes(key)
  const tap = () => (chosen ? say({ left: card.left.filter((one) => one !== key) }) : good.kind === 'cash' ? askSign(of) : say({ left: [...card.left, key] }))
  return (
    <>
      <Choice id={`left-${good.itemId}`} text={portionWords(good)} chosen={chosen} onTap={tap} />
      {chosen && good.kind === 'cash' ? <Signed door={door} of={of} /> : null}
    </>
  )
}

/** Said of what cannot be given here and now. */
function Settled({ of: { portion, good, leaving }, now }: { readonly of: OnCard; readonly now: number }) {
  const { handed } = portion
  const fact = leaving === 'bound' ? copy.bound : leaving === 'in_doubt' ? copy.inDoubt : handed ? copy.handed(stampWords(handed.at, now), handed.channel) : undefined
  const tag = leaving === 'handed' ? <Tag kind='ok' text={copy.handedTag} /> : <Tag kind='wait' text={leaving === 'bound' ? copy.boundTag : copy.inDoubtTag} />
  return <Row name={portionWords(good)} fact={fact} tag={tag} />
}

export function Portions({ door }: Props) {
  const { portions, day } = door
  const [open, settled] = [portions.filter(({ leaving }) => leaving === 'may'), portions.filter(({ leaving }) => leaving !== 'may')]
  if (portions.length === 0) return null
  return (
    <View className='sec'>
      {open.length > 0 ? (
        <Labelled id='left' label={copy.left}>
          <View className='sec close'>
            {open.map((of) => (
              <Giving key={of.key} door={door} of={of} />
            ))}
          </View>
        </Labelled>
      ) : null}
      {settled.length > 0 ? (
        <List>
          {settled.map((of) => (
            <Settled key={of.key} of={of} now={day.now} />
          ))}
        </List>
      ) : null}
    </View>
  )
}
