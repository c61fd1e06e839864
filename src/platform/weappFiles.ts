/** How WeChat's file system answers, as values. */
import type { Written } from './outbox/filesType'

/** WeChat's number for a folder that has no room left; older phones say it in words. */
const NO_ROOM = 1_300_202

export function writtenIn(error: unknown): Written {
  const { errno, errCode, errMsg = '' } = (error ?? {}) as { errno?: number; errCode?: number; errMsg?: string }
  return errno === NO_ROOM || errCode === NO_ROOM || /exceeded|no space|not enough/i.test(errMsg) ? 'full' : 'failed'
}

/** What WeChat tells by callbacks; false when it says no. */
export const told = <Result>(ask: (options: { readonly success: (result: Result) => void; readonly fail: (error: unknown) => void }) => void): Promise<{ readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: unknown }> =>
  new Promise((resolve) => ask({ success: (result) => resolve({ ok: true, result }), fail: (error) => resolve({ ok: false, error }) }))
