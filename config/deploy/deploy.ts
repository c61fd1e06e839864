/** A deployment from beginning to end: what is missing, what is to be done, doing it, and looking whether every door is shut. */
import { occasions } from '@kernel/notices'
import { newSecret } from '@kernel/secrets'
import { TEMPLATES, templatesFrom } from '@kernel/templates'
import { carryOut, type Hands } from './carryOut'
import { findPlace, readCloud, type Place } from './cloud'
import { cloudApi, type CloudApi, type Endpoint } from './cloudApi'
import { copy, lackSentence, sentenceOf } from './copy'
import { environmentLacks, settingLacks, type Lack } from './lacks'
import { miniprogramCi } from './miniprogramCi'
import { needs, nothing, openDoors, planOf, type Known, type Step, type Variables } from './plan'
import { ADMINS, APPID, SECRET_ID, SECRET_KEY, UPLOAD_KEY, type Settings } from './settings'
import { variablesOf } from './variables'
import type { Wanted } from './wanted'

export type Order = {
  readonly envId: string
  readonly dryRun: boolean
  readonly settings: Settings
  readonly wanted: Wanted
  /** Where the bundles of the functions lie. */
  readonly functions: string
}

/** The world around: where the cloud is asked, how npm runs, how the mini program is built, and where sentences go. */
export type Outside = {
  readonly endpoint: Endpoint
  readonly npm: string
  readonly pauseMs: number
  buildMiniProgram(): Promise<void>
  say(line: string): void
}

/** Every environment of WeChat lies here; the environment itself says where, once it is found. */
const FIRST_REGION = 'ap-shanghai'

type Seen = { readonly api: CloudApi; readonly place: Place; readonly known: Known }

/** The environment as the credential shows it, or null when it does not show it. */
async function look({ envId, settings }: Order, { endpoint }: Outside): Promise<Seen | null> {
  const credential = { secretId: settings[SECRET_ID] ?? '', secretKey: settings[SECRET_KEY] ?? '' }
  const place = await findPlace(cloudApi(credential, FIRST_REGION, endpoint), envId, settings[APPID] ?? '')
  if (!place) return null
  const api = cloudApi(credential, place.region || FIRST_REGION, endpoint)
  return { api, place, known: await readCloud(api, place) }
}

// whoever begins with nothing is shown a secret that would do
const helped = (lack: Lack): Lack => (lack.code === 'no_secret' ? { ...lack, about: newSecret() } : lack)

function sayLacks(lacks: readonly Lack[], heading: (count: number) => string, say: Outside['say']): void {
  say(heading(lacks.length))
  for (const lack of lacks.map(helped)) say(`  - ${lackSentence(lack)}`)
}

function sayPlan(steps: readonly Step[], say: Outside['say']): void {
  say(copy.plan(steps.length))
  for (const [index, step] of steps.entries()) say(`  ${index + 1}. [${copy.needs[needs[step.what]]}] ${sentenceOf(step)}`)
}

function sayByHand({ functions }: Wanted, known: Known, variables: Variables, say: Outside['say']): void {
  const callers = functions.filter(({ openapi }) => openapi.length > 0).map(({ name }) => name)
  const templates = templatesFrom(variables[TEMPLATES])
  const untold = occasions.filter((occasion) => !templates[occasion])
  const strangers = Object.keys(known.functions).filter((name) => !functions.some((one) => one.name === name))
  say(copy.byHand)
  if (callers.length > 0) say(`  - ${copy.openapi(callers.join('、'))}`)
  if (untold.length > 0) say(`  - ${copy.untold(untold)}`)
  if (!variables[ADMINS]) say(`  - ${copy.noAdmin}`)
  if (strangers.length > 0) say(`  - ${copy.strangers(strangers)}`)
  say(`  - ${copy.review}`)
}

async function takeAll(steps: readonly Step[], hands: Hands, say: Outside['say']): Promise<void> {
  for (const [index, step] of steps.entries()) {
    say(copy.doing(index + 1, steps.length, sentenceOf(step)))
    try {
      await carryOut(step, hands)
    } catch (error) {
      throw new Error(`${copy.failed(sentenceOf(step))}\n${error instanceof Error ? error.message : String(error)}\n${copy.again}`, { cause: error })
    }
  }
}

/** Answers whether it is done; a dry run, whether it could be. Throws when the cloud or the uploader fails on the way. */
export async function deploy(order: Order, outside: Outside): Promise<boolean> {
  const { envId, dryRun, settings, wanted, functions } = order
  const { say } = outside
  say(copy.environment(envId, wanted.version))

  const lacks = [...settingLacks(settings)]
  const canLook = !lacks.some(({ code }) => code === 'no_credential' || code === 'no_appid' || code === 'bad_appid')
  const seen = canLook ? await look(order, outside) : null
  if (canLook && !seen) lacks.push({ code: 'unknown_environment', about: envId })
  const known = seen?.known ?? nothing
  const variables = variablesOf(settings, known)
  lacks.push(...environmentLacks(wanted, known, variables))

  const steps = planOf(wanted, known, variables)
  if (dryRun) {
    if (!seen) say(copy.unseen)
    sayPlan(steps, say)
    if (lacks.length > 0) sayLacks(lacks, copy.missingForLater, say)
    say(copy.dryRun)
    return lacks.length === 0
  }
  if (lacks.length > 0 || !seen) {
    sayLacks(lacks, copy.missing, say)
    return false
  }

  say(copy.building)
  await outside.buildMiniProgram()
  const upload = miniprogramCi({ appid: seen.place.appid, keyFile: settings[UPLOAD_KEY] ?? '', envId, functions, npm: outside.npm })
  await takeAll(steps, { ...seen, upload, variables, pauseMs: outside.pauseMs }, say)

  // what the cloud says now, and not what it was told
  const open = openDoors(await readCloud(seen.api, seen.place))
  if (open.length > 0) {
    say(copy.open)
    for (const door of open) say(`  - ${door === 'storage' ? copy.storage : door}`)
    return false
  }
  say(copy.done)
  sayByHand(wanted, known, variables, say)
  return true
}
