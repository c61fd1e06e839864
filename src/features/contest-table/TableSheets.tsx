/** What is asked once more at the table: the order of those who are level, whether to publish, and the words of a correction. */
import { Chips } from '@components/Chips'
import { calledWords } from '@components/entrantWords/copy'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Phrases } from '@components/Phrases'
import { Sheet } from '@components/Sheet'
import { Wrong } from '@components/Wrong'
import type { PersonId } from '@domain/ids'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy } from './copy'
import type { Table } from './useTable'

type Props = { readonly table: Table }

const LONGEST_AMENDMENT = 200

const Trouble = ({ table: { failure } }: Props) => (failure ? <Failed seeks {...failure} again={false} /> : null)

/** Tapped in the order in which they stand, best first; a second tap takes somebody out again. */
function TieSheet({ table }: Props) {
  const { contest, breakTie, ask } = table
  const [order, setOrder] = useState<readonly PersonId[]>([])
  const [missing, setMissing] = useState(false)
  const level = contest.entrants.filter(({ personId }) => contest.undecided.includes(personId))
  const tap = (personId: PersonId) => {
    setMissing(false)
    setOrder(order.includes(personId) ? order.filter((one) => one !== personId) : [...order, personId])
  }
  const settle = async () => {
    if (order.length < level.length) return setMissing(true)
    if (await breakTie(order)) ask(null)
  }
  const options = level.map((entrant) => {
    const place = order.indexOf(entrant.personId) + 1
    return { key: entrant.personId, text: place > 0 ? copy.tiePlace(place, calledWords(entrant)) : calledWords(entrant) }
  })
  return (
    <Sheet title={copy.tieTitle} yes={copy.tieYes} busyText={copy.tieSaving} onYes={settle} onNo={() => ask(null)}>
      <View>{copy.tieNote}</View>
      <Chips id='order' label={copy.tieTitle} several width='two' options={options} chosen={order} onTap={tap} />
      {missing ? <Wrong words={copy.tieMissing} /> : null}
      <Trouble table={table} />
    </Sheet>
  )
}

function PublishSheet({ table }: Props) {
  const { publish, ask } = table
  const settle = async () => {
    if (await publish()) ask(null)
  }
  return (
    <Sheet title={copy.publishTitle} yes={copy.publish} busyText={copy.publishing} no={copy.notYet} onYes={settle} onNo={() => ask(null)}>
      <View>
        <Phrases text={copy.publishNote} />
      </View>
      <Trouble table={table} />
    </Sheet>
  )
}

function AmendSheet({ table }: Props) {
  const { amend, ask } = table
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const settle = async () => {
    if (text.trim() === '') return setMissing(true)
    if (await amend(text.trim())) ask(null)
  }
  return (
    <Sheet title={copy.amendTitle} yes={copy.amendYes} busyText={copy.amending} onYes={settle} onNo={() => ask(null)}>
      <Field
        id='amendment'
        label={copy.amendLabel}
        hint={copy.amendHint}
        lines='several'
        longest={LONGEST_AMENDMENT}
        value={text}
        wrong={missing ? copy.amendMissing : undefined}
        onInput={(words) => {
          setMissing(false)
          setText(words)
        }}
      />
      <Trouble table={table} />
    </Sheet>
  )
}

export function TableSheets({ table }: Props) {
  if (table.over === 'tie') return <TieSheet table={table} />
  if (table.over === 'publish') return <PublishSheet table={table} />
  return table.over === 'amend' ? <AmendSheet table={table} /> : null
}
