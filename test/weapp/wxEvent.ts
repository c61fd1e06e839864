/** An event as WeChat tells the program of it: these keys and no others, because Taro lays every key over its own event. */

export type Target = { readonly id: string; readonly dataset: Readonly<Record<string, unknown>>; readonly offsetLeft: number; readonly offsetTop: number }

export const targetOf = (id: string, dataset: Target['dataset']): Target => ({ id, dataset, offsetLeft: 0, offsetTop: 0 })

export const wxEvent = (type: string, detail: unknown, target: Target, currentTarget: Target) => ({ type, detail, timeStamp: performance.now(), target, currentTarget, touches: [], changedTouches: [], mark: {} })
