/** What a campaign, its ways and its people are called on every page that speaks of them. */
import type { CampaignStatus } from '@domain/distribution'
import type { Channel, Doubt, ProxyRelation, Standing } from '@domain/distributionEntitlement'
import type { TagKind } from '../Tag'

export const relationWords: Readonly<Record<ProxyRelation, string>> = { spouse: '老伴', child: '子女', grandchild: '孙辈', sibling: '兄弟姐妹', carer: '保姆', neighbour: '邻居', other: '其他人' }

export const channelWords: Readonly<Record<Channel, string>> = { onsite: '现场', home: '上门' }

export const statusTags: Readonly<Record<CampaignStatus, { readonly kind: TagKind; readonly text: string }>> = {
  draft: { kind: 'mute', text: '还在起草' },
  roster_review: { kind: 'wait', text: '等审定' },
  approved: { kind: 'wait', text: '审定了，还没开始' },
  open: { kind: 'ok', text: '正在发放' },
  closed: { kind: 'wait', text: '截止了，等对账' },
  reconciled: { kind: 'ok', text: '对完账了' },
  archived: { kind: 'mute', text: '已归档' },
  cancelled: { kind: 'bad', text: '取消了' }
}

export const doubtWords: Readonly<Record<Doubt, string>> = {
  already_handed_over: '已经领过，又记了一次',
  not_open: '不在发放时间里记的',
  not_entitled: '不在可领的名单里',
  proxy_not_allowed: '这一样不能代领',
  proof_needed: '没有签字或手印',
  bound_to_another: '这份补贴定了由别人送',
  came_late: '上传得太晚，或没有当天的名单'
}

export const standingWords: Readonly<Record<Standing, string>> = {
  accepted: '算数',
  conflict: '待核实',
  returned: '已退回',
  mistaken: '误记',
  extra_loss: '多发了，记损耗',
  taken_back: '点错撤回',
  reversed: '已撤销'
}

/** 3号楼1单元102. */
export const placeWords = (building: string, entrance: string, room: string): string => `${building}${entrance ? `${entrance}单元` : ''}${room}`
