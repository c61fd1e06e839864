/** In WeChat nobody is asked who they are. */
import type { PersonaGateType } from './personaGateType'

export const PersonaGate: PersonaGateType = ({ children }) => children
