/** How they are and what they need: asked of whoever was met, and of their health only what they agree to. */
import { Chips } from '@components/Chips'
import { healthWords, needWords } from '@components/doorWords/copy'
import { livingWords } from '@components/elderWords/copy'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { TextButton } from '@components/TextButton'
import { livings } from '@domain/elder'
import { healths, needs, type Need } from '@domain/visiting'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { agreesOn, mayNeed, withNeed, type NeedKey } from './card'
import { copy } from './copy'
import type { DoorCard } from './useCard'

type Props = { readonly door: DoorCard }

const LONGEST_TALK = 500
const LONGEST_NEED = 200

const answers = [{ key: 'yes', text: copy.yes }, { key: 'no', text: copy.no }] as const
const healthOptions = healths.map((key) => ({ key, text: healthWords[key] }))
const livingOptions = livings.map((key) => ({ key, text: livingWords[key] }))
const AT_HAND: readonly Need[] = ['repairs', 'shopping', 'doctor', 'haircut', 'company']
const optionsOf = (keys: readonly Need[]) => keys.map((key) => ({ key, text: needWords[key] }))
const atHand = [{ key: 'none' as const, text: copy.none }, ...optionsOf(AT_HAND)]
const others = optionsOf(needs.filter((need) => !AT_HAND.includes(need)))

function Consent({ door: { card, elder, missing, say } }: Props) {
  const [asks, setAsks] = useState(false)
  const before = elder?.agrees
  if (before !== undefined && card.consent === null && !asks) {
    return (
      <View>
        <Note strong text={before ? copy.agreed : copy.declined} />
        <TextButton id='change-consent' start text={copy.changeConsent} onTap={() => setAsks(true)} />
      </View>
    )
  }
  const chosen = card.consent === null ? [] : [card.consent ? ('yes' as const) : ('no' as const)]
  return (
    <Labelled id='consent' label={copy.consent} wrong={missing === 'consent' ? copy.consentMissing : undefined}>
      <Chips id='consent' label={copy.consentShort} width='two' options={answers} chosen={chosen} onTap={(key) => say({ consent: key === 'yes' })} />
    </Labelled>
  )
}

function Living({ door: { card, elder, say } }: Props) {
  const [asks, setAsks] = useState(false)
  if (elder?.living && card.living === null && !asks) return <TextButton id='change-living' start text={copy.livingNow(livingWords[elder.living])} onTap={() => setAsks(true)} />
  return (
    <Labelled id='living' label={copy.living}>
      <Chips id='living' label={copy.living} width='two' options={livingOptions} chosen={card.living ? [card.living] : []} onTap={(living) => say({ living: card.living === living ? null : living })} />
    </Labelled>
  )
}

function Health({ door }: Props) {
  const { card, say } = door
  return (
    <>
      <Labelled id='health' label={copy.health}>
        <Chips id='health' label={copy.health} width='three' options={healthOptions} chosen={card.health ? [card.health] : []} onTap={(health) => say({ health: card.health === health ? null : health })} />
      </Labelled>
      <Living door={door} />
    </>
  )
}

function Needs({ door: { card, elder, say } }: Props) {
  const [all, setAll] = useState(card.needs.some((need) => others.some(({ key }) => key === need)))
  const options = (all ? [...atHand, ...others] : atHand).filter(({ key }) => mayNeed(key, elder ? agreesOn(card, elder) : undefined))
  const chosen = card.needs.filter((need) => options.some(({ key }) => key === need))
  const tap = (need: NeedKey) => say({ needs: withNeed(card.needs, need) })
  return (
    <>
      <Labelled id='needs' label={copy.needs}>
        <Chips<NeedKey> id='need' several label={copy.needs} width='three' options={options} chosen={chosen} onTap={tap} />
        {all ? null : <TextButton id='more-needs' start text={copy.more} onTap={() => setAll(true)} />}
      </Labelled>
      {chosen.some((need) => need !== 'none') ? <Field id='need-note' label={copy.needNote} longest={LONGEST_NEED} value={card.needNote} onInput={(needNote) => say({ needNote })} /> : null}
    </>
  )
}

export function Heard({ door }: Props) {
  const { card, elder, say } = door
  const agrees = elder ? agreesOn(card, elder) === true : false
  return (
    <View className='sec'>
      <Consent door={door} />
      {agrees ? <Health door={door} /> : null}
      <Needs door={door} />
      {agrees ? <Field id='talk' lines='several' label={copy.note} longest={LONGEST_TALK} value={card.talk} onInput={(talk) => say({ talk })} /> : null}
    </View>
  )
}
