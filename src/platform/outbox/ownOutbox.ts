/** The outbox of whoever uses this phone: opened once, for the account that the phone last heard of, and at work on every page. */
import { sendCommands } from '@contract/sync'
import { clock } from '@domain/calendar'
import { useEffect, useSyncExternalStore } from 'react'
import { cell, useCell } from '../cell'
import { call } from '../client'
import { newId } from '../ids'
import { isOnline, onNetworkChange } from '../network'
import { picturesIn } from '../pictureFiles'
import { putFile } from '../putFile'
import { sessionReady } from '../session'
import { keep, kept } from '../storage'
import { folders } from '../waitingFolders'
import { filesIn } from './files'
import { openOutbox, type Outbox, type Ports, type Sending } from './outbox'
import { emptyState, verdictOf, type State } from './state'
import { waitingFiles, waitingName, type WaitingFiles } from './waitingFiles'

let held: WaitingFiles | null = null
const proofs = (): WaitingFiles => (held ??= waitingFiles(picturesIn(folders.proofs), putFile))

/** Holds a picture for a command that names it: what to call it there, or why it is not held. */
export async function holdProof(address: string, path: string): Promise<{ readonly at: 'held'; readonly fileId: string } | { readonly at: 'full' | 'failed' }> {
  const came = await proofs().hold(address, path)
  return came === 'written' ? { at: 'held', fileId: waitingName(path) } : { at: came }
}

async function send(commands: Parameters<Ports['send']>[0]): Promise<Sending> {
  const ready = await proofs().arrived(commands)
  if (ready.length === 0) return { at: 'silent' }
  const reply = await call(sendCommands, { commands: [...ready] })
  if (reply.ok) {
    const { answers } = reply.data
    await proofs().drop(commands.filter((command) => answers.some((answer) => answer.commandId === command.commandId && verdictOf(answer).is !== 'later')))
    return { at: 'answered', answers }
  }
  const { code } = reply.failure
  // only what cannot be read is the fault of a command; everything else passes or is mended
  return code === 'invalid_input' ? { at: 'unread', failure: { code, requestId: reply.failure.requestId } } : { at: 'silent' }
}

const later: Ports['later'] = (wait, act) => {
  const timer = setTimeout(act, wait)
  return () => clearTimeout(timer)
}

const opened = cell<Outbox | null>(null)
let opening: { readonly account: string; readonly outbox: Promise<Outbox> } | null = null

function openFor(account: string): void {
  if (opening?.account === account) return
  opened.get()?.close()
  const outbox = openOutbox(account, { files: filesIn(folders.outbox), clock, isOnline, onNetworkChange, send, later, newId })
  opening = { account, outbox }
  keep('account', account)
  void outbox.then((one) => (opening?.outbox === outbox ? opened.set(one) : one.close()))
}

/** Nobody is there any more whose it was. */
export function closeOutbox(): void {
  opened.get()?.close()
  opened.set(null)
  opening = null
}

/** At the start: what was left on this phone is sent, whatever page is opened. */
export function startOutbox(): void {
  void sessionReady().then(() => {
    const account = kept('account')
    if (account) openFor(account)
  })
}

const nothing = { get: () => emptyState, subscribe: () => () => undefined }

/** The outbox of this account, once it has been read from the disk; and what is in it. */
export function useOutbox(account: string | undefined): { readonly outbox: Outbox | null; readonly state: State } {
  const outbox = useCell(opened)
  useEffect(() => {
    if (account) openFor(account)
  }, [account])
  const own = outbox?.account === account ? outbox : null
  const { subscribe, get } = own ?? nothing
  return { outbox: own, state: useSyncExternalStore(subscribe, get, get) }
}
