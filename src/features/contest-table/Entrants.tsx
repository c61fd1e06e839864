/** Everybody who competes, in the order of their numbers, and whoever of them is picked. */
import { Empty } from '@components/Empty'
import { EntrantRow } from '@components/EntrantRow'
import { entrantWords } from '@components/entrantWords/copy'
import { List } from '@components/List'
import { SmallButton } from '@components/SmallButton'
import type { TagKind } from '@components/Tag'
import type { EntrantView } from '@contract/eventContest'
import { Fragment } from 'react'
import { copy, endingWords } from './copy'
import { ScoreEntry } from './ScoreEntry'
import { stepOf, type Step } from './steps'
import type { Table } from './useTable'

type Look = { readonly look: 'todo' | 'half' | 'full' | 'grey'; readonly kind: TagKind; readonly text: string }

const looks: Readonly<Record<Step, Look>> = {
  unnumbered: { look: 'todo', kind: 'wait', text: entrantWords.none },
  absent: { look: 'grey', kind: 'mute', text: copy.absent },
  to_score: { look: 'todo', kind: 'wait', text: copy.toScore },
  by_you: { look: 'half', kind: 'wait', text: copy.byYou },
  to_confirm: { look: 'half', kind: 'wait', text: copy.toConfirm },
  done: { look: 'full', kind: 'ok', text: copy.done }
}

function Row({ entrant, table }: { readonly entrant: EntrantView; readonly table: Table }) {
  const { look, kind, text } = looks[stepOf(entrant)]
  const { score } = entrant
  const fact = score && (score.ended === 'finished' ? copy.scored(table.contest.measure, score.attempts) : endingWords[score.ended])
  const picked = table.chosen?.personId === entrant.personId
  return (
    <>
      <EntrantRow id={`entrant-${entrant.personId}`} entrant={entrant} look={look} tag={{ kind, text }} fact={fact} picked={picked} onTap={() => table.choose(picked ? null : entrant)} />
      {picked ? <ScoreEntry entrant={entrant} table={table} /> : null}
    </>
  )
}

export function Entrants({ table }: { readonly table: Table }) {
  const { found, query, contest } = table
  if (contest.entrants.length === 0) return <Empty text={entrantWords.empty} note={entrantWords.emptyNote} />
  if (found.length === 0) {
    return (
      <Empty text={entrantWords.nobody(query.trim())} note={entrantWords.nobodyNote}>
        <SmallButton id='all' text={copy.close} onTap={() => table.say('')} />
      </Empty>
    )
  }
  return (
    <List>
      {found.map((entrant) => (
        <Fragment key={entrant.personId}>
          <Row entrant={entrant} table={table} />
        </Fragment>
      ))}
    </List>
  )
}
