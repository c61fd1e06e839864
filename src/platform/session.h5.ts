/** In the demo a session is a persona: the one in the address, the one chosen before in this window, or none yet. */
import { resumePersona } from './personas'
import type { StartSession } from './sessionType'

export const startSession: StartSession = () => void resumePersona()
