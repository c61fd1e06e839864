/** What came of an entry at the street: who took it there and what they answered lie sealed, as everything that is said of an entry. */
import type { AtStreet } from '@domain/suggestion'
import type { Context } from '@kernel/handle'

/** As it is read. */
export const streetOpened = ({ secrets }: Pick<Context, 'secrets'>, { takenBy, answer, ...rest }: AtStreet): AtStreet => ({ ...rest, takenBy: secrets.open(takenBy), ...(answer === undefined ? {} : { answer: secrets.open(answer) }) })
