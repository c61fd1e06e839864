/** What the roles are called wherever one is named. */
import type { Role } from '@domain/roles'

export const roleWords: Readonly<Record<Role, string>> = {
  resident: '居民',
  volunteer: '志愿者',
  captain: '楼长',
  grid_worker: '网格员',
  grid_assistant: '网格助理员',
  community_staff: '社区工作人员',
  points_clerk: '积分专管员',
  community_reviewer: '社区审核人',
  committee_member: '两委成员',
  care_lead: '关爱负责人',
  legal_liaison: '法律联络员',
  coop_officer: '合作社经办人',
  partner_officer: '合作单位经办人',
  judge: '裁判',
  instructor: '讲师',
  lawyer: '律师',
  inspector: '检查人员',
  street_admin: '街道管理员',
  district_admin: '区管理员'
}
