/** In the demo a session is a persona: the one in the address, the one chosen before in this window, or none yet. */
import { persona, resumePersona } from './personas'
import type { SessionReady, StartSession } from './sessionType'

export const startSession: StartSession = () => void resumePersona()
export const sessionReady: SessionReady = persona
