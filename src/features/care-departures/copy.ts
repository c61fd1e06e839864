/** The words of those who are said to have died or moved, until staff have made sure. */
import type { RefusalOf } from '@contract/endpoint'
import type { decideDeparture } from '@contract/visit'

export const departureRefusals: Readonly<Record<RefusalOf<typeof decideDeparture>, string>> = {
  no_departure: '这一位刚才已经核实过了'
}

export const copy = {
  head: '等核实的老人',
  what: { died: '说是去世了', moved: '说是搬走了' },
  said: (what: string, by: string, day: string) => `${what}，${by}${day}上门知道的`,
  note: '核实前，通知和名单都已经停下。',
  separator: '，',
  title: (name: string) => `${name}，核实过了吗？`,
  question: '是这样吗？',
  true: '属实',
  false: '说错了，放回名单',
  missing: '请点一个',
  yes: '确定',
  saving: '正在记…',
  no: '还没核实'
} as const
