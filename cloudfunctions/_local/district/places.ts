/** The communities of the newspaper page, with invented telephones, grids and buildings. */
import type { Building, Community, Grid, Street } from '@domain/places'

const named: readonly (readonly [id: string, name: string, street: string])[] = [
  ['jincheng', '锦城社区', 'street_2'],
  ['shixiu', '世秀社区', 'street_2'],
  ['datuan', '大疃社区', 'street_1'],
  ['churun', '楚润社区', 'street_1'],
  ['zhongtai', '中台社区', 'street_1'],
  ['yuxi', '毓西社区', 'street_3'],
  ['fulin', '福临社区', 'street_3']
]

export const streets: readonly Street[] = [
  { _id: 'street_1', name: '芝罘岛街道', order: 0 },
  { _id: 'street_2', name: '东海街道', order: 1 },
  { _id: 'street_3', name: '南山街道', order: 2 }
]

const GRIDS = 3
const BUILDINGS = 12

// no subscriber has a number that begins with 000
export const communities: readonly Community[] = named.map(([_id, name, streetId], order) => ({
  _id,
  name,
  streetId,
  phone: `0535000${1230 + order}`,
  address: `${name}便民服务大厅`,
  order
}))

export const grids: readonly Grid[] = communities.flatMap(({ _id: communityId }) =>
  Array.from({ length: GRIDS }, (_, order) => ({ _id: `${communityId}_g${order + 1}`, communityId, name: `第${order + 1}网格`, order }))
)

export const buildings: readonly Building[] = communities.flatMap(({ _id: communityId }) =>
  Array.from({ length: BUILDINGS }, (_, order) => ({
    _id: `${communityId}_b${order + 1}`,
    communityId,
    gridId: `${communityId}_g${Math.floor((order * GRIDS) / BUILDINGS) + 1}`,
    name: `${order + 1}号楼`,
    order
  }))
)
