/** What is asked again and again of a page that stands still is measured once. */

const forgetting: (() => void)[] = []

/** The same answer for the same thing, until the page is looked at anew. */
export function once<Thing extends object, Answer>(measure: (thing: Thing) => Answer): (thing: Thing) => Answer {
  const known = new Map<Thing, { readonly answer: Answer }>()
  forgetting.push(() => known.clear())
  return (thing) => {
    const found = known.get(thing) ?? { answer: measure(thing) }
    known.set(thing, found)
    return found.answer
  }
}

export function lookAnew(): void {
  for (const forget of forgetting) forget()
}
