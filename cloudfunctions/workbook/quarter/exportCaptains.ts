/** 楼长名册: who may take it, and that it is written down before it is given. */
import { exportCaptains as endpoint } from '@contract/workbookCaptains'
import { localDateOf, localParts } from '@domain/calendar'
import type { CaptainRegister } from '@domain/captains'
import { accept } from '@domain/decision'
import { maskedPhone } from '@domain/masking'
import { communityOf } from '@domain/roles'
import { recordRead } from '@kernel/audit'
import { broken } from '@kernel/faults'
import { handle } from '@kernel/handle'
import { captainsOf, registerOf, type Captain } from '../../captain/captains'
import { copy as words } from '../copy'
import { workbookOf, type Sheet, type Value } from '../sheet'
import { copy } from './copy'

const ROW_HEIGHT = 22

type Listed = { readonly captains: readonly Captain[]; readonly register: CaptainRegister; readonly community: string; readonly open: (sealed: string) => string; readonly note: string }

function registerSheet({ captains, register, community, open, note }: Listed): Sheet {
  const { captains: headers } = copy
  const rows = captains.map(({ personId, name, buildings, phone, fromOn, toOn }, index): readonly Value[] => {
    const category = register.categories[personId]
    return [index + 1, name, buildings.join(copy.and), category && copy.category[category], phone && maskedPhone(open(phone)), fromOn, copy.term(toOn), copy.naming(register.naming[personId]?.allowed), undefined]
  })
  return {
    name: copy.register,
    titles: [`${community} ${copy.register}`, note],
    columns: [
      { header: headers.number, width: 6 }, { header: headers.name, width: 12 }, { header: headers.building, width: 16 }, { header: headers.category, width: 12 }, { header: headers.phone, width: 15 }, { header: headers.from, width: 12 }, { header: headers.to, width: 12 },
      { header: headers.naming, width: 12 }, { header: headers.note, width: 14 }
    ],
    rows,
    foot: copy.signed,
    landscape: true,
    rowHeight: ROW_HEIGHT
  }
}

export const exportCaptains = handle(endpoint, async ({ communityId }, context) => {
  const { store, caller, secrets, now } = context
  caller.require(communityOf(communityId))
  const [community, captains, register] = await Promise.all([store.get('communities', communityId), captainsOf(context, communityId), registerOf(context, communityId)])
  if (!community) throw broken('staff of a community that is not there')
  await recordRead(store, { at: now, actor: caller.personId, target: `${communityId}:captains`, communityId, action: 'export' })
  const bytes = await workbookOf(registerSheet({ captains, register, community: community.name, open: (sealed) => secrets.open(sealed), note: words.made(localParts(now)) }))
  return accept({ fileName: words.fileName(copy.register, community.name, localDateOf(now)), base64: bytes.toString('base64') })
})
