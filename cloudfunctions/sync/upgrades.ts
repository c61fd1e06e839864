/** The inputs of older releases, brought up to what their endpoints read today: a phone may come back after weeks with what it wrote then. */
import { Fault, unavailable } from '@kernel/faults'

type Input = Readonly<Record<string, unknown>>

/** Each step makes the input of one version into that of the next; the first makes version 2 of version 1. */
export type Steps = readonly ((input: Input) => Input)[]

/** How many releases back are still understood. A step stays for as long as a phone may bring what it upgrades, and its recorded sample with it. */
export const RELEASES_BACK = 2

const steps: Readonly<Record<string, Steps>> = {}

export const stepsOf = (endpoint: string): Steps => steps[endpoint] ?? []

/** The input as version `current` reads it. One from a newer release waits until that release is back; one that is too old cannot be read any more. */
export function upgraded(input: Input, version: number, current: number, upgrades: Steps): Input {
  if (version > current) throw unavailable(new Error('a newer release wrote it'))
  if (version < current - RELEASES_BACK) throw new Fault('invalid_input', 'version')
  return upgrades.slice(version - 1, current - 1).reduce((last, step) => step(last), input)
}
