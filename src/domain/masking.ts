/** What is left of a name or a number for those who need not know it (data.md §3.5). */

// two characters that belong together; the list of the surnames that occur
const COMPOUND_SURNAMES = new Set(['欧阳', '司马', '上官', '诸葛', '东方', '皇甫', '尉迟', '公孙', '慕容', '令狐', '司徒', '夏侯', '宇文', '长孙', '端木'])

/** 王某某 → 王**, 欧阳某某 → 欧**. One star for each further character, two at most. */
export function maskedName(name: string): string {
  const letters = [...name]
  return `${letters[0] ?? ''}${'*'.repeat(Math.min(2, Math.max(1, letters.length - 1)))}`
}

/** The family name that people are called by. */
export function surname(name: string): string {
  const two = [...name].slice(0, 2).join('')
  return COMPOUND_SURNAMES.has(two) ? two : ([...name][0] ?? '')
}

// Beijing and the 02x cities have three digits, all others four
const AREA_CODE = /^(010|02\d|0[3-9]\d{2})/

/** 13812345678 → 138****5678; a landline keeps its area code and its end: 0535-****567. */
export function maskedPhone(phone: string): string {
  if (/^1\d{10}$/.test(phone)) return `${phone.slice(0, 3)}****${phone.slice(-4)}`
  const area = AREA_CODE.exec(phone)?.[0]
  return `${area ? `${area}-` : ''}****${phone.slice(-3)}`
}
