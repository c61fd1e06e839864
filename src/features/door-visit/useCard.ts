/** The card at one door: what was tapped, kept on the phone before anything is said, and mended as long as nobody else has seen it. */
import { relationWords } from '@components/noodleWords/copy'
import { seek } from '@components/seek'
import { logVisit } from '@contract/visit'
import type { proofKinds } from '@domain/distributionEntitlement'
import { nextDoor } from '@domain/doorDay'
import type { Outcome } from '@domain/visiting'
import type { FailureWords } from '@platform/faults/copy'
import { touch } from '@platform/haptics'
import { newId } from '@platform/ids'
import { back, replace, useParams } from '@platform/navigation'
import { holdProof } from '@platform/outbox/ownOutbox'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { doorScope, useDay, type DayOnPhone, type OnWay } from '@platform/useDay'
import { useState } from 'react'
import { cardOf, emptyCard, inputOf, leftOn, missingOn, portionsOn, type Card, type CardInput, type Missing, type OnCard, type Proofs } from './card'
import { copy } from './copy'

/** `fresh`: to be filled in. `mend`: kept, and unsent. `done`: today's visit stands. */
export type Page = { readonly at: 'fresh' } | { readonly at: 'mend'; readonly commandId: string; readonly visitedAt: number } | { readonly at: 'done' }

/** What an allowance was handed over against, as it was made at the door: where the picture lies until the card is saved. */
export type Proof = { readonly kind: (typeof proofKinds)[number]; readonly address: string }

const endings: Readonly<Record<Proof['kind'], string>> = { signature: 'png', thumbprint: 'jpg' }

export type DoorCard = {
  readonly day: DayOnPhone
  readonly elder: OnWay | null
  readonly page: Page
  readonly card: Card
  readonly portions: readonly OnCard[]
  readonly missing: Missing | null
  readonly failure: FailureWords | null
  readonly next: OnWay | null
  /** Whose card was saved just before this one was opened. */
  readonly before: OnWay | null
  /** Asks once more about somebody who is gone. */
  readonly departing: boolean
  readonly say: (part: Partial<Card>) => void
  /** Against what it was handed over, now or as it was kept before. */
  readonly provenBy: (key: string) => Proof['kind'] | undefined
  /** What is being signed for, on a sheet of its own. */
  readonly signing: OnCard | null
  readonly askSign: (of: OnCard | null) => void
  /** It has left the hand against this, and so have the others that are named. */
  readonly sign: (proof: Proof, others: readonly OnCard[]) => void
  readonly again: () => void
  readonly depart: (asks: boolean) => void
  readonly save: (outcome?: Outcome) => Promise<void>
}

type Mending = { readonly commandId: string; readonly visitedAt: number; readonly card: Card; readonly proofs: Proofs }

function mendingOf({ outbox }: DayOnPhone, elder: OnWay | null): Mending | null {
  const item = elder?.item
  if (!item || !outbox?.isUnsent(item.commandId)) return null
  const input = JSON.parse(item.input) as CardInput
  return { commandId: item.commandId, visitedAt: input.visitedAt, ...cardOf(input) }
}

export function useCard(): DoorCard {
  const { id = '', after } = useParams()
  const day = useDay()
  const elder = day.elders?.find(({ elderId }) => elderId === id) ?? null
  const mending = mendingOf(day, elder)
  const [begun, setBegun] = useState<Card | null>(null)
  // what was begun as a correction stays one, even if it leaves the phone meanwhile
  const [of, setOf] = useState<string | null>(null)
  const [again, setAgain] = useState(false)
  const [missing, setMissing] = useState<Missing | null>(null)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const [departing, setDeparting] = useState(false)
  const [signing, askSign] = useState<OnCard | null>(null)
  const [made, setMade] = useState<Readonly<Record<string, Proof>>>({})

  const card = begun ?? mending?.card ?? emptyCard
  const portions = elder ? portionsOn(elder, day.campaigns, day.worker) : []
  const next = day.elders ? nextDoor(day.elders, id) : null
  const provenBy = (key: string) => made[key]?.kind ?? mending?.proofs[key]?.kind

  async function proofOf({ kind, address }: Proof, folder: string | undefined): Promise<Proofs[string] | null> {
    const held = folder ? await holdProof(address, `${folder}/${await newId()}.${endings[kind]}`) : null
    return held?.at === 'held' ? { kind, fileId: held.fileId } : null
  }

  /** Null where a signature or a thumb print could not be put away. */
  async function proofsOf(given: readonly OnCard[]): Promise<Proofs | null> {
    const proofs: Record<string, Proofs[string]> = {}
    for (const { key, portion, good } of given) {
      if (good.kind !== 'cash') continue
      const own = made[key]
      const proof = own ? await proofOf(own, day.campaigns.find(({ campaignId }) => campaignId === portion.campaignId)?.folder) : mending?.proofs[key]
      if (!proof) return null
      proofs[key] = proof
    }
    return proofs
  }

  function leave(): void {
    if (mending) return back(places.home)
    if (next) replace(atWork.doorVisit, { id: next.elderId, after: id })
    else back(places.home)
  }

  async function save(outcome: Outcome | null): Promise<void> {
    if (!elder || !day.outbox) return
    const said = { ...card, outcome }
    const given = leftOn(said, portions)
    const lacks = missingOn(said, elder, given, (key) => provenBy(key) !== undefined)
    setMissing(lacks)
    setFailure(null)
    if (lacks) return seek(`${lacks}-field`)
    const proofs = await proofsOf(given)
    if (!proofs) return setFailure({ text: copy.notKeptSign, again: true })
    const input = inputOf(said, elder, given, { proofs, relationWord: said.relation ? relationWords[said.relation] : '', visitedAt: mending?.visitedAt ?? day.now })
    const commandId = mending?.commandId ?? of
    const came = commandId ? await day.outbox.correct(commandId, input) : (await day.outbox.keep(logVisit, input, { scope: doorScope(elder.elderId), madeAt: day.now, list: elder.grid.list.signed })).at
    switch (came) {
      case 'kept':
      case 'corrected':
        touch()
        return leave()
      case 'left':
        return setFailure({ text: copy.leftAlready, note: copy.leftAlreadyNote, again: false })
      case 'full':
        return setFailure({ text: copy.phoneFull, note: copy.phoneFullNote, again: true })
      case 'failed':
        return setFailure({ text: copy.notKept, again: true })
    }
  }

  const say = (part: Partial<Card>) => {
    setMissing(null)
    if (mending) setOf(mending.commandId)
    setBegun({ ...card, ...part })
  }
  const done = elder !== null && ['held', 'to_see', 'met', 'missed'].includes(elder.standing)
  return {
    day,
    elder,
    page: mending ? { at: 'mend', commandId: mending.commandId, visitedAt: mending.visitedAt } : done && !again && (begun === null || of !== null) ? { at: 'done' } : { at: 'fresh' },
    card,
    portions,
    missing,
    failure,
    next,
    before: day.elders?.find(({ elderId }) => elderId === after) ?? null,
    departing,
    say,
    provenBy,
    signing,
    askSign,
    sign: (proof, others) => {
      if (!signing) return
      setMade({ ...made, [signing.key]: proof })
      say({ left: [...new Set([...card.left, signing.key, ...others.map(({ key }) => key)])] })
      askSign(null)
    },
    again: () => setAgain(true),
    depart: setDeparting,
    save: (outcome) => save(outcome ?? card.outcome)
  }
}
