/** The question about privacy while it is open: whoever needs an answer waits here until somebody has given one. */
import { cell, useCell } from './cell'
import { open } from './navigation'
import { places } from './places'

type Answer = (agreed: boolean) => void
type Question = { readonly onRead: () => void; readonly onAnswer: Answer }

const question = cell<Question | null>(null)

/** Shows the question; it is gone as soon as it is answered. */
export function put(answer: Answer): void {
  question.set({
    onRead: () => open(places.texts, { of: 'privacy' }),
    onAnswer: (agreed) => {
      question.set(null)
      answer(agreed)
    }
  })
}

export const usePrivacyQuestion = (): Question | null => useCell(question)
