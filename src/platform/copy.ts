/** The words around the demo in a browser. */
export const copy = {
  who: '以谁的身份看？',
  demo: '演示用，人物都是虚构的。',
  unreachable: '本机的云没有回应，请看一下终端。',
  change: '换人',
  roles: {
    resident: '居民',
    volunteer: '志愿者',
    grid_worker: '网格员',
    captain: '楼长',
    community_staff: '社区工作人员',
    community_reviewer: '社区审核人',
    street_admin: '街道管理员',
    district_admin: '区管理员'
  }
} as const
