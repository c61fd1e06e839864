/** What the phone keeps: a few settings, and the last copy of what was read with the time it was read. WeChat may clear it at any moment. */
import type { Instant } from '@domain/calendar'
import * as Taro from '@tarojs/taro'

export type Reading = 'standard' | 'large' | 'largest'

/** A sign-up that has left the phone and has no final answer yet: sent again with the same content it bears the same id. */
export type OpenSignup = { readonly eventId: string; readonly content: string; readonly requestId: string }

/** An event that somebody is writing; the form is text whose shape only the editor knows. */
export type KeptDraft = { readonly eventId: string; readonly communityId: string; readonly title: string; readonly at: Instant; /** Whether the cloud has an older version of it. */ readonly stored: boolean; readonly form: string }

/** A page at work, with what it was opened with. */
export type LastPlace = { readonly path: string; readonly params: Readonly<Record<string, string>> }

/** Every setting by name; nothing else is kept under these names. */
export type Settings = {
  readonly reading: Reading
  /** Names of the copies, oldest first. */
  readonly copies: readonly string[]
  readonly signups: readonly OpenSignup[]
  /** The version of the privacy policy that was agreed to, where WeChat does not remember it. */
  readonly privacy: string
  readonly lastPlace: LastPlace | null
  readonly eventDrafts: readonly KeptDraft[]
  /** Entries of the suggestion book that are being written, by building; their shape only the writer knows. */
  readonly suggestionDrafts: Readonly<Record<string, unknown>>
  /** The community somebody who works for several looks at. */
  readonly workplace: string
  /** What the server calls this account: whose outbox it is. */
  readonly account: string
  /** The lists that this phone holds as files, what closes them, and until when. */
  readonly lists: readonly { readonly name: string; readonly key: string; readonly until: Instant }[]
}

export type Copy<Output> = { readonly data: Output; readonly at: Instant }

/** Raised when the shape of what endpoints answer changes, so that older copies are not read. */
const COPY_VERSION = 1
/** Enough for every page of a day; the phone has 10 MB for everything. */
const MOST_COPIES = 60

// on a phone there is one person; in the demo several share one browser
let owner = ''
export const keepFor = (who: string): void => {
  owner = who
}

const nameOf = (key: string): string => (owner ? `${owner}/${key}` : key)
const copyKey = (name: string): string => `copy${COPY_VERSION}/${name}`

function read<Value>(key: string): Value | null {
  const text: unknown = Taro.getStorageSync(nameOf(key))
  if (typeof text !== 'string' || text === '') return null
  try {
    return JSON.parse(text) as Value
  } catch {
    return null // damaged is the same as cleared
  }
}

function write(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(nameOf(key), JSON.stringify(value))
    return true
  } catch {
    return false // full: what was to be kept can be asked for again
  }
}

export const kept = <Key extends keyof Settings>(key: Key): Settings[Key] | null => read<Settings[Key]>(key)
export const keep = <Key extends keyof Settings>(key: Key, value: Settings[Key]): boolean => write(key, value)

export const lastCopy = <Output>(name: string): Copy<Output> | null => read<Copy<Output>>(copyKey(name))

export function keepCopy<Output>(name: string, copy: Copy<Output>): void {
  if (!write(copyKey(name), copy)) return
  const names = [...(kept('copies') ?? []).filter((other) => other !== name), name]
  for (const old of names.slice(0, -MOST_COPIES)) Taro.removeStorageSync(nameOf(copyKey(old)))
  keep('copies', names.slice(-MOST_COPIES))
}

/** For 删除我的信息 and for a change of account: nothing that was read or written stays behind. */
export function forgetCopies(): void {
  keep('signups', [])
  keep('privacy', '')
  keep('lastPlace', null)
  keep('eventDrafts', [])
  // without its key nobody reads a list any more
  keep('lists', [])
  for (const name of kept('copies') ?? []) Taro.removeStorageSync(nameOf(copyKey(name)))
  keep('copies', [])
}
