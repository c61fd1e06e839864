/** Whether the phone has a network: one boolean that screens and the outbox watch. */
import { cell, useCell } from './cell'
import { watchNetwork } from './networkSource'

const online = cell(true)

export const startNetwork = (): void => watchNetwork(online.set)
export const isOnline = online.get
export const onNetworkChange = online.subscribe
export const useOnline = (): boolean => useCell(online)
