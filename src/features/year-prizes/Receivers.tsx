/** Counting what came, and handing it to each winner against a signature. */
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { Note } from '@components/Note'
import { Photo } from '@components/Photo'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { Stepper } from '@components/Stepper'
import type { PrizeView } from '@contract/annualPrize'
import { clock } from '@domain/calendar'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Prizes } from './usePrizes'

type Props = { readonly prizes: Prizes; readonly view: PrizeView }

const MOST_COUNTED = 9999

export function Receipt({ prizes: { receive }, view: { items } }: Props) {
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>(Object.fromEntries(items.map(({ itemId, wanted }) => [itemId, wanted])))
  return (
    <Section head={copy.count}>
      {items.map(({ itemId, name }) => (
        <Stepper key={itemId} id={`count-${itemId}`} label={copy.counted(name)} value={counts[itemId] ?? 0} most={MOST_COUNTED} onChange={(count) => setCounts({ ...counts, [itemId]: count })} />
      ))}
      <SmallButton id='receive' fill text={copy.receive} onTap={async () => void (await receive(counts))} />
    </Section>
  )
}

export const Receivers = ({ prizes: { ask, look, signatures }, view: { receivers = [] } }: Props) => (
  <Section head={copy.receivers(receivers.filter(({ issuedAt }) => issuedAt !== undefined).length)}>
    {receivers.map(({ personId, name, issuedAt, revoked }) => {
      const seen = signatures[personId]
      return (
        <Card key={personId}>
          <View className='split wraps'>
            <View>
              <View className='m'>{name}</View>
              <Note text={issuedAt === undefined ? (revoked ? copy.revoked : copy.waits) : copy.taken(dateWords(issuedAt, clock()))} />
            </View>
            {issuedAt === undefined && revoked ? null : issuedAt === undefined ? (
              <SmallButton id={`sign-${personId}`} text={copy.sign} label={copy.signOf(name)} onTap={() => ask({ what: 'sign', personId, name })} />
            ) : seen === undefined ? (
              <SmallButton id={`look-${personId}`} text={copy.look} label={copy.lookOf(name)} onTap={() => look(personId)} />
            ) : null}
          </View>
          {seen === undefined ? null : seen === null ? <Note strong text={copy.gone} /> : <Photo url={seen} label={copy.signature(name)} />}
        </Card>
      )
    })}
  </Section>
)
