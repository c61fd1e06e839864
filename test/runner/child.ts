/** A child process with everything it starts: how it ended, what it said, and that nothing of it stays behind. */
import { spawn } from 'node:child_process'

export type Ending = { readonly code: number | null; readonly said: string; readonly late: boolean; readonly seconds: number }

export type Running = { readonly env?: Readonly<Record<string, string>>; readonly mostMinutes: number }

// groups, because jest's workers and their local clouds outlive a jest that is killed
const groups = new Set<number>()

function endGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const endAll = () => groups.forEach(endGroup)
process.once('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/** Runs a script under this Node and waits for it to end, at most as long as it is given. */
export function runNode(words: readonly string[], { env = {}, mostMinutes }: Running): Promise<Ending> {
  const began = performance.now()
  const child = spawn(process.execPath, words, { detached: true, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const group = child.pid
  if (group === undefined) throw new Error(`cannot start ${words.join(' ')}`)
  groups.add(group)

  const said: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
  let late = false
  const limit = setTimeout(() => {
    late = true
    endGroup(group)
  }, mostMinutes * 60_000)

  return new Promise((ended) => {
    child.once('close', (code) => {
      clearTimeout(limit)
      endGroup(group)
      groups.delete(group)
      ended({ code, late, said: Buffer.concat(said).toString('utf8'), seconds: (performance.now() - began) / 1000 })
    })
  })
}
