/** What an endpoint answers, on a screen: the last copy with its time at once, then the truth; anew on show and on pull. */
import type { Endpoint } from '@contract/endpoint'
import { clock, type Instant } from '@domain/calendar'
import * as Taro from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { GenericSchema, InferInput } from 'valibot'
import { call, lastChangeAt, type Failure } from './client'
import { onNetworkChange, isOnline } from './network'
import { keepCopy, lastCopy } from './storage'

export type Query<Output, Reason extends string = string> = {
  /** What is known, fresh or old; null before anything is. */
  readonly data: Output | null
  /** When the cloud said so. */
  readonly at: Instant | null
  /** What is shown is an old copy: nothing newer has come yet, or could come. */
  readonly stale: boolean
  readonly loading: boolean
  /** Why the last try came to nothing; null once one succeeds. */
  readonly failure: Failure<Reason> | null
  readonly reload: () => Promise<void>
  /** Takes over the answer of another call that shows the same thing. */
  readonly put: (data: Output) => void
}

type State<Output, Reason extends string> = Omit<Query<Output, Reason>, 'reload' | 'put'> & { readonly name: string }

/** Coming back sooner than this shows nothing new. */
const FRESH = 2_000

export type QueryOptions = {
  /** Off for what must not stay on the phone: then there is no old copy. */
  readonly kept?: boolean
}

function firstState<Output, Reason extends string>(name: string, kept: boolean): State<Output, Reason> {
  const copy = kept ? lastCopy<Output>(name) : null
  return { name, data: copy?.data ?? null, at: copy?.at ?? null, stale: true, loading: true, failure: null }
}

/** The name under which the phone keeps the last answer. */
export const copyName = (endpoint: Endpoint, input: unknown): string => `${endpoint.name} ${JSON.stringify(input)}`

/** `input` null means not yet: nothing is asked. */
export function useQuery<Schema extends GenericSchema, Output, Reason extends string>(
  endpoint: Endpoint<Schema, Output, Reason>,
  input: NoInfer<InferInput<Schema>> | null,
  { kept = true }: QueryOptions = {}
): Query<Output, Reason> {
  const name = input === null ? '' : copyName(endpoint, input)
  const [state, setState] = useState(() => firstState<Output, Reason>(name, kept))
  const latest = useRef(0)
  const asked = useRef({ endpoint, input })
  asked.current = { endpoint, input }

  const put = useCallback(
    (data: Output) => {
      const at = clock()
      latest.current += 1 // an answer still under way is older than this
      if (kept) keepCopy(name, { data, at })
      setState({ name, data, at, stale: false, loading: false, failure: null })
    },
    [name, kept]
  )

  const reload = useCallback(async () => {
    const { endpoint, input } = asked.current
    if (input === null) return
    const turn = ++latest.current
    setState((old) => (old.name === name ? { ...old, loading: true } : firstState(name, kept)))
    const reply = await call(endpoint, input)
    if (turn !== latest.current) return
    if (reply.ok) put(reply.data)
    else setState((old) => ({ ...old, stale: true, loading: false, failure: reply.failure }))
  }, [name, kept, put])

  useEffect(() => {
    void reload()
    return () => void (latest.current += 1) // whatever comes now comes for another screen
  }, [reload])

  const seen = useRef(state)
  seen.current = state
  const refresh = useCallback(() => {
    const { loading, stale, at } = seen.current
    const old = at === null || at <= lastChangeAt() || clock() - at > FRESH
    if (!loading && (stale || old)) void reload()
  }, [reload])

  Taro.useDidShow(refresh)
  useEffect(() => onNetworkChange(() => (isOnline() ? refresh() : undefined)), [refresh])
  Taro.usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))

  const shown = state.name === name ? state : firstState<Output, Reason>(name, kept)
  return { data: shown.data, at: shown.at, stale: shown.stale, loading: shown.loading && input !== null, failure: shown.failure, reload, put }
}
