/** Writing an event: every word stays on the phone until the cloud has it, and the rules say what is missing. */
import { seek } from '@components/seek'
import { draftEvent, publishEvent, type DraftView } from '@contract/event'
import { editEvent, type StaffEventView } from '@contract/eventDesk'
import { heldAgain } from '@domain/again'
import { clock, type Instant } from '@domain/calendar'
import { concernsPeople, decideEditing } from '@domain/editing'
import type { EventContent } from '@domain/event'
import type { CommunityId, EventId } from '@domain/ids'
import { decidePublishing, needsReviewer } from '@domain/publishing'
import { call, type Failure } from '@platform/client'
import { forgetDraft, keepDraft, keptDraft } from '@platform/eventDrafts'
import { changeFailureWords, type FailureWords } from '@platform/faults/copy'
import { back, replace } from '@platform/navigation'
import { places } from '@platform/places'
import { useState } from 'react'
import { copy, draftRefusals, editingRefusals, publishingRefusals } from './copy'
import { contentOf, emptyForm, formOf, writtenOf, type Form } from './form'
import { contentFrom, factsFrom } from './stored'
import { firstWrong, missingForDraft, missingIn, opensIn, riskyIn, wrongAbout, type Wrong } from './wrong'

/** Where it is said what is missing altogether. */
export const LACKING = 'lacking'

export type Writing = {
  readonly eventId: EventId
  readonly communityId: CommunityId
  readonly community: { readonly name: string; readonly phone: string }
  readonly reviewer: boolean
  /** What the cloud has; null for an event that was never saved. */
  readonly stored: StaffEventView | null
  /** The earlier event that a new one begins with; null for one that begins empty. */
  readonly earlier: StaffEventView | null
  /** Opened from the event's own page, so that the way leads back there. */
  readonly within: boolean
  readonly reload: () => Promise<unknown>
}

export type Trouble = FailureWords & {
  /** Somebody else changed it: what is there now must be seen first. */
  readonly outdated?: boolean
  /** Nothing went wrong: the words are safe on this phone, and something is still to be filled in. */
  readonly keptHere?: boolean
}

export type Editor = {
  readonly form: Form
  readonly wrong: Wrong
  readonly trouble: Trouble | null
  /** Since when words on this phone wait to be saved. */
  readonly keptAt: Instant | null
  readonly published: boolean
  /** A reviewer has to publish what this caller writes. */
  readonly handsOn: boolean
  /** Whom a change would be told to, while the question is open. */
  readonly telling: { readonly place: boolean; readonly time: boolean } | null
  readonly change: (part: Partial<Form>) => void
  readonly saveDraft: () => Promise<void>
  readonly publish: () => Promise<void>
  readonly saveChanges: () => Promise<void>
  readonly tellAndSave: () => Promise<void>
  readonly keepQuiet: () => void
  /** Lets go of what this phone has and the cloud has not. */
  readonly discard: () => void
  readonly seeLatest: () => Promise<void>
}

function startOf({ community, stored, earlier }: Writing, now: Instant): Form {
  if (stored) return formOf(contentFrom(stored), stored.status !== 'draft', now)
  return earlier ? formOf(heldAgain(contentFrom(earlier), now), false, now) : emptyForm(community, now)
}

/** What was typed before on this phone; fields that a newer version brought stand as they would at the start. */
function resumed(writing: Writing, now: Instant): { readonly form: Form; readonly at: Instant | null } {
  const first = startOf(writing, now)
  const kept = keptDraft(writing.eventId)
  if (!kept) return { form: first, at: null }
  return { form: { ...first, ...(JSON.parse(kept.form) as Partial<Form>) }, at: kept.at }
}

export function useEditor(writing: Writing): Editor {
  const { eventId, communityId, stored, within, reviewer } = writing
  const [start] = useState(() => resumed(writing, clock()))
  const [form, setForm] = useState(start.form)
  const [keptAt, setKeptAt] = useState(start.at)
  const [wrong, setWrong] = useState<Wrong>({})
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [telling, setTelling] = useState<Editor['telling']>(null)
  const published = stored !== null && stored.status !== 'draft'

  const change = (part: Partial<Form>) => {
    const next = { ...form, ...part }
    setForm(next)
    // what was put right is no longer wrong, the rest still is
    setWrong((before) => Object.fromEntries(Object.entries(before).filter(([field]) => field in missingIn(next))))
    setTrouble(null)
    keepDraft({ eventId, communityId, title: next.title, at: clock(), stored: stored !== null, form: JSON.stringify(next) })
  }

  /** Shows what is missing, and says whether anything is. */
  const lacks = (missing: Wrong): boolean => {
    setWrong(missing)
    const first = firstWrong(missing)
    if (first !== undefined) seek(Object.keys(missing).length > 1 ? LACKING : `${first}-field`)
    return first !== undefined
  }

  const fail = <Reason extends string>(failure: Failure<Reason>, refusals: Readonly<Record<Reason, string>>) => {
    const words = changeFailureWords(failure, refusals)
    setTrouble(failure.code === 'refused' && failure.reason === 'changed_meanwhile' ? { ...words, outdated: true } : words)
    if (failure.code === 'refused' && failure.reason === 'starts_in_the_past') setWrong({ startAt: publishingRefusals.starts_in_the_past })
    if (failure.code === 'refused' && failure.reason === 'text_risky') lacks(riskyIn(failure.about?.fields))
    if (failure.code === 'refused' && failure.reason === 'reviewer_needed') lacks(opensIn(failure.about?.fields))
    // the cloud reads more closely than the form: it names the field
    const field = failure.code === 'invalid_input' ? failure.field?.replace(/^content\./, '').split('.')[0] : undefined
    if (field !== undefined) lacks({ [field]: copy.wrongHere })
  }

  const leave = (said: 'saved' | 'handed' | 'published') => {
    forgetDraft(eventId)
    if (within) back(places.home)
    else replace(places.staffEvent, { id: eventId, said })
  }

  /** What was stored; null when it was not. */
  const store = async (content: EventContent): Promise<DraftView | null> => {
    setTrouble(null)
    const reply = await call(draftEvent, { eventId, communityId, content: writtenOf(content) })
    if (reply.ok) return reply.data
    fail(reply.failure, draftRefusals)
    return null
  }

  const saveDraft = async () => {
    const now = clock()
    setTrouble(null)
    const missing = missingForDraft(form)
    if (Object.keys(missing).length > 0) setTrouble({ text: copy.keptHere, note: copy.keptHereNote, again: false, keptHere: true })
    if (lacks(missing)) return keepDraft({ eventId, communityId, title: form.title, at: now, stored: stored !== null, form: JSON.stringify(form) })
    if (await store(contentOf(form, now))) leave('saved')
  }

  const publish = async () => {
    const now = clock()
    if (lacks(missingIn(form))) return
    const content = contentOf(form, now)
    const decision = decidePublishing({ ...content, _id: eventId, communityId, status: 'draft', deeds: [] }, { isReviewer: reviewer }, now)
    if (!decision.accepted && decision.reason === 'starts_in_the_past') return void lacks({ startAt: publishingRefusals.starts_in_the_past })
    const written = await store(content)
    if (!written) return
    if (!decision.accepted && decision.reason === 'reviewer_needed') return leave('handed')
    const reply = await call(publishEvent, { eventId, seenAt: written.changedAt })
    if (reply.ok) return leave('published')
    if (reply.failure.code === 'refused' && reply.failure.reason === 'reviewer_needed') return leave('handed')
    const fields = reply.failure.code === 'refused' ? reply.failure.about?.fields : undefined
    fail(reply.failure, publishingRefusals)
    if (Array.isArray(fields)) lacks(wrongAbout(fields))
  }

  const send = async (content: EventContent) => {
    setTrouble(null)
    const reply = await call(editEvent, { eventId, content: writtenOf(content) })
    setTelling(null)
    if (!reply.ok) return fail(reply.failure, editingRefusals)
    forgetDraft(eventId)
    back(places.home)
  }

  const saveChanges = async () => {
    if (!stored || lacks(missingIn(form))) return
    const now = clock()
    const content = contentOf(form, now)
    const decision = decideEditing(factsFrom(stored), content, { isReviewer: reviewer }, now)
    if (!decision.accepted && decision.reason === 'starts_in_the_past') return void lacks({ startAt: editingRefusals.starts_in_the_past })
    if (!decision.accepted && decision.reason === 'reviewer_needed') return void lacks(opensIn(decision.about?.fields))
    const before = contentFrom(stored)
    const inside = stored.seats.taken + stored.seats.waiting > 0
    if (inside && concernsPeople(before, content)) return setTelling({ place: before.place.name !== content.place.name, time: before.startAt !== content.startAt || before.endAt !== content.endAt })
    await send(content)
  }

  const discard = () => {
    forgetDraft(eventId)
    if (!stored) return back(places.home)
    setForm(startOf(writing, clock()))
    setKeptAt(null)
    setWrong({})
    setTrouble(null)
  }

  return {
    form,
    wrong,
    trouble,
    keptAt,
    published,
    handsOn: !reviewer && form.kind !== null && needsReviewer(contentOf(form, clock())),
    telling,
    change,
    saveDraft,
    publish,
    saveChanges,
    tellAndSave: () => send(contentOf(form, clock())),
    keepQuiet: () => setTelling(null),
    discard,
    seeLatest: async () => {
      forgetDraft(eventId)
      await writing.reload()
      back(places.home)
    }
  }
}
