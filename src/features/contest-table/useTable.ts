/** The table at work: who is picked, what is typed for them, and what came of the last thing that was done. */
import { calledWords, entrantsFor, numberWords } from '@components/entrantWords/copy'
import { seek } from '@components/seek'
import { me } from '@contract/account'
import { amendResults, breakTie, confirmScore, enterScore, numberEntrants, publishResults, type ContestView, type EntrantView } from '@contract/eventContest'
import type { Ending } from '@domain/contest'
import type { EventId, PersonId } from '@domain/ids'
import { call, type ClientReply } from '@platform/client'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import type { OpenContest } from '@platform/useContest'
import { useQuery } from '@platform/useQuery'
import { useWide } from '@platform/wide'
import { worksAt } from '@platform/workplaces'
import { useState } from 'react'
import { amendRefusals, confirmRefusals, copy, numberRefusals, publishRefusals, scoreRefusals, tieRefusals } from './copy'
import { nextOf, stepOf, type Step } from './steps'

/** What is typed for one entrant. */
export type Entry = { readonly attempts: readonly string[]; readonly ended: Ending }
export type Over = 'publish' | 'tie' | 'amend'

const isAmount = (text: string): boolean => /^\d{1,6}(\.\d{1,2})?$/.test(text)
const empty: Entry = { attempts: [], ended: 'finished' }
const written = ({ attempts }: Entry): readonly string[] => attempts.map((text) => text.normalize('NFKC').trim()).filter((text) => text !== '')

export function useTable(eventId: EventId, contest: ContestView, opened: OpenContest) {
  const known = useQuery(me, {}).data
  const wide = useWide()
  const [query, setQuery] = useState('')
  const [picked, setPicked] = useState<PersonId | null>(null)
  /** A score that stands is only written anew by who says so. */
  const [changing, setChanging] = useState(false)
  const [entry, setEntry] = useState<Entry>(empty)
  const [wrong, setWrong] = useState<string | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [over, setOver] = useState<Over | null>(null)
  const [amended, setAmended] = useState(false)

  const found = entrantsFor(contest.entrants, query)
  const only = query.trim() !== '' && found.length === 1 ? found[0] : undefined
  const chosen = contest.entrants.find(({ personId }) => personId === picked) ?? only ?? null
  const step: Step | null = chosen && stepOf(chosen)
  const writes = chosen !== null && contest.publishedAt === undefined && (step === 'to_score' || changing)

  const begin = () => {
    setChanging(false)
    setEntry(empty)
    setWrong(null)
    setFailure(null)
  }
  const choose = (entrant: EntrantView | null) => {
    begin()
    setQuery('')
    setPicked(entrant?.personId ?? null)
    // on a computer the keyboard stays with the field that finds the next number
    if (entrant && !wide) seek(`entrant-${entrant.personId}`)
  }

  /** Shows what is true now after an answer that was no. */
  const refused = async (words: FailureWords): Promise<false> => {
    setFailure(words)
    await opened.contest.reload()
    return false
  }
  const named = (ids: unknown): string => contest.entrants.filter(({ personId }) => Array.isArray(ids) && ids.includes(personId)).map(numberWords).join('、')

  /** The answer about one entrant; the next one with the same thing to do is picked. */
  const settle = async <Reason extends string>(reply: ClientReply<{ readonly entrant: EntrantView }, Reason>, refusals: Readonly<Record<Reason, string>>, next: Step) => {
    if (!reply.ok) return refused(changeFailureWords(reply.failure, refusals))
    const { entrant } = reply.data
    opened.merge(entrant)
    const entrants = contest.entrants.map((one) => (one.personId === entrant.personId ? entrant : one))
    choose(nextOf({ ...contest, entrants }, next, entrant.number) ?? null)
    void opened.contest.reload()
    return true
  }

  const write = async () => {
    if (!chosen) return
    const attempts = entry.ended === 'finished' ? written(entry) : []
    if (entry.ended === 'finished' && !(attempts.length > 0 && attempts.every(isAmount))) {
      setWrong(attempts.length > 0 ? copy.attemptWrong : copy.attemptMissing)
      return seek('score-field')
    }
    const { personId, score } = chosen
    const reply = await call(enterScore, { eventId, personId, attempts: attempts.map(Number), ended: entry.ended, ...(score ? { seenAt: score.at } : {}) })
    await settle(reply, scoreRefusals(contest.measure.attempts), 'to_score')
  }
  const confirm = async () => {
    if (!chosen?.score) return
    const { personId, score } = chosen
    await settle(await call(confirmScore, { eventId, personId, seenAt: score.at }), confirmRefusals, 'to_confirm')
  }

  return {
    eventId,
    contest,
    opened,
    isStaff: opened.event.data !== null && worksAt(known, opened.event.data.communityId),
    query,
    found,
    chosen,
    step,
    writes,
    changing,
    entry,
    wrong,
    failure,
    over,
    amended,
    say: (text: string) => {
      begin()
      setPicked(null)
      setQuery(text)
    },
    choose,
    change: () => {
      begin()
      setPicked(chosen?.personId ?? null)
      setChanging(true)
    },
    type: (at: number, text: string) => {
      setPicked(chosen?.personId ?? null)
      setWrong(null)
      setEntry({ ended: 'finished', attempts: Array.from({ length: contest.measure.attempts }, (_, one) => (one === at ? text : (entry.attempts[one] ?? ''))) })
    },
    end: (ended: Ending) => {
      setPicked(chosen?.personId ?? null)
      setWrong(null)
      setEntry({ ...entry, ended })
    },
    write,
    confirm,
    /** Over the page one thing is asked at a time. */
    ask: (next: Over | null) => {
      setFailure(null)
      setOver(next)
    },
    number: async () => {
      const reply = await call(numberEntrants, { eventId })
      if (!reply.ok) return void (await refused(changeFailureWords(reply.failure, numberRefusals)))
      setFailure(null)
      opened.contest.put(reply.data)
    },
    breakTie: async (personIds: readonly PersonId[]): Promise<boolean> => {
      const reply = await call(breakTie, { eventId, personIds: [...personIds] })
      if (!reply.ok) return refused(changeFailureWords(reply.failure, tieRefusals))
      opened.contest.put(reply.data)
      return true
    },
    publish: async (): Promise<boolean> => {
      const reply = await call(publishResults, { eventId })
      const who = !reply.ok && reply.failure.code === 'refused' ? named(reply.failure.about?.personIds) : ''
      if (!reply.ok) return refused(changeFailureWords(reply.failure, publishRefusals(who)))
      choose(null)
      await opened.contest.reload()
      return true
    },
    amend: async (text: string): Promise<boolean> => {
      const reply = await call(amendResults, { eventId, text })
      if (!reply.ok) return refused(changeFailureWords(reply.failure, amendRefusals))
      setAmended(true)
      return true
    },
    calledOf: (ids: readonly PersonId[]): string => contest.entrants.filter(({ personId }) => ids.includes(personId)).map(calledWords).join('、')
  }
}

export type Table = ReturnType<typeof useTable>
