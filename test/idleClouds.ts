/** Local clouds that a file of tests is done with: the next file of the same worker takes one over, which is warm by then, and starts it afresh. */
import type { ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'

export type Running = { readonly child: ChildProcess; readonly port: number; readonly data: string }

declare global {
  /** What stands idle, by how it was started; the jest environment keeps it from one file to the next. Elsewhere there is none. */
  var idleClouds: Map<string, Running[]> | undefined
}

export const isAlive = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode === null && signalCode === null

/** Nobody is to wait for a cloud that nobody uses. */
function hold({ child }: Running, held: boolean): void {
  for (const one of [child, child.stdout as Socket | null, child.stderr as Socket | null]) held ? one?.ref() : one?.unref()
}

/** Null when none stands idle that was started in this way. */
export function takeIdle(kind: string): Running | null {
  const running = globalThis.idleClouds?.get(kind)?.pop() ?? null
  if (!running) return null
  // one that fell meanwhile is nobody's
  if (!isAlive(running.child)) return takeIdle(kind)
  hold(running, true)
  return running
}

/** False when nobody would come for it. */
export function giveIdle(kind: string, running: Running): boolean {
  const idle = globalThis.idleClouds
  if (!idle) return false
  for (const said of [running.child.stdout, running.child.stderr]) said?.removeAllListeners('data').resume()
  running.child.removeAllListeners()
  hold(running, false)
  idle.set(kind, [...(idle.get(kind) ?? []), running])
  return true
}
