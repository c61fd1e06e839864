/** The answer of a rule: yes with a fact, or no with a reason from a closed list. */

/** What a refusal is about, for the sentence on the screen: ids, counts and moments; never names or phones. */
export type About = Readonly<Record<string, string | number | readonly string[]>>

export type Accepted<Fact> = { readonly accepted: true; readonly fact: Fact }
export type Refused<Reason extends string> = { readonly accepted: false; readonly reason: Reason; readonly about?: About }
export type Decision<Fact, Reason extends string> = Accepted<Fact> | Refused<Reason>

export const accept = <Fact>(fact: Fact): Accepted<Fact> => ({ accepted: true, fact })

export const refuse = <Reason extends string>(reason: Reason, about?: About): Refused<Reason> =>
  about ? { accepted: false, reason, about } : { accepted: false, reason }
