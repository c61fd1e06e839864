/** In the demo the question is the same, and the browser keeps which text was agreed to. */
import { PRIVACY_TEXT } from '@domain/consents'
import { put } from './privacyQuestion'
import type { Privacy } from './privacyType'
import { keep, kept } from './storage'

export const privacy: Privacy = {
  start: () => undefined,
  ask: () =>
    new Promise((resolve) => {
      if (kept('privacy') === PRIVACY_TEXT) return resolve('agreed')
      put((agreed) => {
        if (agreed) keep('privacy', PRIVACY_TEXT)
        resolve(agreed ? 'agreed' : 'refused')
      })
    })
}
