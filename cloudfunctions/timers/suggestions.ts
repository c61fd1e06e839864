/** The clock over the suggestion book: reminds of last days, closes answers that nobody contradicted, tells what a crash left untold, and forgets who spoke. */
import { clockwork, forgottenSuggestion } from '@domain/suggestion'
import { removeFiles } from '@kernel/wx/files'
import { remind } from '../suggestion/remind'
import { announce } from '../suggestion/telling'
import { oneByOne, type Clockwork } from './oneByOne'

const MOST = 50

export async function tendSuggestions(context: Clockwork): Promise<number> {
  const { store, now, trace } = context
  const due = await store.find('suggestions', { index: 'byLook', from: 0, until: now + 1, limit: MOST })
  return oneByOne(trace, due, async (suggestion) => {
    const { reminds, step } = clockwork(suggestion, now)
    // written first: a reminder that got lost is better than one every minute
    if ((await store.apply('suggestions', suggestion._id, step)) && reminds) await remind(context, suggestion)
  })
}

export async function tellSuggestions(context: Clockwork): Promise<number> {
  const untold = await context.store.find('suggestions', { index: 'byUntold', from: 0, limit: MOST })
  return oneByOne(context.trace, untold, (suggestion) => announce(context, suggestion))
}

export async function forgetVoices({ store, now, trace }: Clockwork): Promise<number> {
  const old = await store.find('suggestions', { index: 'byForget', from: 0, until: now, limit: MOST })
  return oneByOne(trace, old, async (suggestion) => {
    // the files first: whoever is cut off finds them still named
    await removeFiles(suggestion.files)
    await store.updateIf('suggestions', suggestion._id, { all: {} }, forgottenSuggestion(suggestion))
  })
}
