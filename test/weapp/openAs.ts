/** Opens the mini program as somebody of the example district, with the local cloud behind it. */
import type { Cloud } from '../cloud'
import { MiniProgram, type Opening } from './realm'

export const openAs = (cloud: Cloud, openid: string, { person, ...opening }: Omit<Opening, 'callFunction'> = {}): MiniProgram =>
  new MiniProgram({
    ...opening,
    callFunction: async (name, data) => JSON.parse((await cloud.send('POST', `/call/${name}`, { openid, body: data })).text) as unknown,
    person: { allowed: (templateIds) => cloud.subscribe(openid, templateIds), ...person }
  })
