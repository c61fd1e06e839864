/** Which of some texts say much the same: by the pairs of characters that they share, which needs no dictionary. */

/** Two in five of the shorter text's pairs are in the other: two sentences about one lamp, not two about lamps. */
const ALIKE = 0.4

const pairsOf = (text: string): ReadonlySet<string> => {
  const letters = [...text.replace(/[\s\p{P}]/gu, '')]
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shorter = Math.min(one.size, other.size)
  return shorter === 0 ? 0 : [...one].filter((pair) => other.has(pair)).length / shorter
}

/** The most alike first, at most so many. */
export function mostAlike<Thing extends { readonly text: string }>(text: string, things: readonly Thing[], most: number): readonly Thing[] {
  const own = pairsOf(text)
  const scored = things.map((thing) => ({ thing, score: likeness(own, pairsOf(thing.text)) })).filter(({ score }) => score >= ALIKE)
  return scored.sort((one, other) => other.score - one.score).slice(0, most).map(({ thing }) => thing)
}
