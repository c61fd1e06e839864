/** How large the bundle of a function is, and how soon it answers in a process that has only just begun. */
import { fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { functionNames } from '../../config/functions'
import { functionOf } from '@contract/endpoint'
import type { Reply } from '@contract/reply'
import { newSecret } from '@kernel/secrets'
import { cloudEnvironment, phoneEnvironment } from '@local/environment'
import type { Cloud } from '../cloud'
import { endpoints } from '../fixtures/endpoints'
import { outcomeOf } from '../fixtures/ground'
import { anInput } from '../fixtures/inputs'

export const bundles = functionNames()

const fileOf = (name: string): string => resolve('dist/cloudfunctions', name, 'index.js')

/** Without the SDK, which CloudBase installs beside it. */
export const bytesOf = (name: string): number => statSync(fileOf(name)).size

/** A question that anybody may ask. Nobody waits for the clock's function, and its minute is as long as its work; how soon it stands ready shows in its "no" to everybody else. */
function questionFor(name: string): { readonly event: object; readonly environment: Readonly<Record<string, string>> } {
  const own = endpoints.filter((endpoint) => functionOf(endpoint.name) === name && !endpoint.changes)
  const asked = own.find(({ roles }) => roles.includes('resident')) ?? own[0]
  if (!asked) return { event: { Type: 'Timer' }, environment: phoneEnvironment('oTest_first', 'first') }
  return { event: { endpoint: asked.name, input: anInput(asked.name) }, environment: phoneEnvironment('oTest_first', 'first') }
}

/** Milliseconds from the start of the process to the answer, the SDK read and the database asked; and for how long of them the process was at work, whatever else the machine did. */
export type FirstAnswer = { readonly ms: number; readonly workMs: number }

export function firstAnswer({ url }: Cloud, name: string): Promise<FirstAnswer> {
  const { event, environment } = questionFor(name)
  const env = { ...cloudEnvironment(`${url}/admin`), LINJULI_SECRET: newSecret(), ...environment }
  return new Promise((answered, failed) => {
    const said: Buffer[] = []
    const child = fork(resolve('test/budget/firstAnswer.cjs'), [fileOf(name), JSON.stringify(event)], { env, execArgv: [], silent: true })
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('message', (heard) => {
      const { reply, ...time } = heard as FirstAnswer & { readonly reply: Reply<unknown> }
      child.kill()
      if (['internal', 'unavailable'].includes(outcomeOf(reply))) failed(new Error(`${name} answered ${outcomeOf(reply)}: ${Buffer.concat(said).toString('utf8')}`))
      else answered(time)
    })
    child.once('exit', () => failed(new Error(`${name} ended without an answer: ${Buffer.concat(said).toString('utf8')}`)))
  })
}
