/** The roster of one community: invented elders, as its office brought them in and mended them by hand. */
import { DAY, localParts, type Instant } from '@domain/calendar'
import type { Elder, ElderDetails, Roster } from '@domain/elder'
import { sealedDetails, tagged } from '@kernel/elders'
import type { Secrets } from '@kernel/secrets'
import { personOf } from './people'
import { buildings } from './places'

const COMMUNITY = 'fulin'
const IMPORT = 'im_fulin'

const NAMES = ['王淑珍', '李守义', '张桂兰', '刘德福', '陈玉梅', '杨秀英', '赵守田', '黄玉琴', '周德福', '吴桂香', '徐长贵', '孙秀叶', '马玉清', '朱桂珍', '胡守信', '林玉芳', '何德荣', '高秀兰', '梁桂芝', '郑守德', '罗玉香', '宋秀珍', '谢长福', '韩玉兰'] as const
const LIVING: readonly ElderDetails['living'][] = ['alone', 'with_spouse', 'with_children', 'with_spouse']
const AGES = [71, 84, 76, 92, 79, 70, 88, 81] as const

/** Numbers that no subscriber has. */
const phoneOf = (number: number) => `0535000${3000 + number}`

export function elders(now: Instant, secrets: Secrets): { readonly elders: readonly Elder[]; readonly rosters: readonly Roster[] } {
  const at = now - 30 * DAY
  const by = personOf('staff_fulin')
  const homes = buildings.filter(({ communityId }) => communityId === COMMUNITY)
  const all = NAMES.flatMap((name, number): readonly Elder[] => {
    const home = homes[number % homes.length]
    if (!home) return []
    const [entrance, room] = [String(1 + (number % 3)), `${1 + (number % 6)}0${1 + (number % 2)}`]
    const living = LIVING[number % LIVING.length]
    const details: ElderDetails = { room, phone: phoneOf(number), familyName: '孩子', familyPhone: phoneOf(500 + number), ...(living ? { living } : {}), mobility: number % 5 === 3 ? 'hardly' : 'goes_out' }
    const moved = number === NAMES.length - 1
    return [{
      _id: `el_fulin_${number}`,
      communityId: COMMUNITY,
      gridId: home.gridId,
      buildingId: home._id,
      entrance,
      name,
      birthOn: `${localParts(now).year - (AGES[number % AGES.length] ?? 0) - 1}-12-${String(1 + number).padStart(2, '0')}`,
      birthFrom: 'id_number',
      sex: '守德长'.includes([...name][1] ?? '') ? 'male' : 'female',
      status: moved ? 'moved' : 'active',
      details: sealedDetails(secrets, details),
      tailTag: secrets.match(...tagged.tail(COMMUNITY, String(2001 + 37 * number))),
      phoneTag: secrets.match(...tagged.phone(COMMUNITY, phoneOf(number))),
      addressTag: secrets.match(...tagged.address(home._id, entrance, room)),
      importId: IMPORT,
      changes: [{ at, by, did: 'imported' }, ...(moved ? [{ at: at + DAY, by, did: 'moved' as const, reason: '楼长告诉的' }] : [])]
    }]
  })
  return { elders: all, rosters: [{ _id: COMMUNITY, version: 1, imports: [{ importId: IMPORT, at, by, count: all.length }], usedAt: now - DAY }] }
}
