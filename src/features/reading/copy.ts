/** The words of the switch between the standard version and the one for elders. */
export const copy = {
  toElder: '长辈版',
  toElderLabel: '换成长辈版，字更大，首页更简单',
  toStandard: '标准版',
  toStandardLabel: '换回标准版',
  head: '字的大小',
  note: '大字、特大是长辈版，首页只留常用的几样。',
  sizes: { standard: '标准', large: '大字', largest: '特大' }
} as const
