/** What somebody handed over for the suggestion book. */
import type { PersonId } from '@domain/ids'
import type { Suggestion } from '@domain/suggestion'
import type { Context } from '@kernel/handle'

/** More than somebody says while it is kept under their name. */
const MOST_VOICED = 100

export const keptVoices = ({ store }: Pick<Context, 'store'>, personId: PersonId): Promise<readonly Suggestion[]> =>
  store.find('suggestions', { index: 'byVoice', equal: { 'voice.by': personId }, limit: MOST_VOICED })
