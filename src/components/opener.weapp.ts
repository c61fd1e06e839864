/** In WeChat a wheel opens by itself. */
import type { Opener } from './openerType'

export const opener: Opener = {}
