/** 签到表 of a captains' meeting: to be signed beforehand, with who came and the minutes afterwards. */
import { localParts } from '@domain/calendar'
import { maskedPhone } from '@domain/masking'
import type { Meeting } from '@domain/meeting'
import type { Captain } from '../../captain/captains'
import { copy as words } from '../copy'
import type { Sheet, Value } from '../sheet'
import { copy } from './copy'

/** A4 portrait holds twenty rows of this height below titles and header (excel.md). */
const SIGNING_HEIGHT = 33
const SIGNING_ROWS = 20
const WALK_INS = 5

export type Attended = { readonly meeting: Meeting; readonly captains: readonly Captain[]; readonly community: string; readonly open: (sealed: string) => string; readonly note: string }

export function meetingSheet({ meeting, captains, community, open, note }: Attended): Sheet {
  const { signIn: headers } = copy
  const { title, place, startsAt, agenda, ended } = meeting
  const rows = captains.map(({ names, name, buildings, phone }, index): readonly Value[] => {
    const here = names.map((one) => meeting.present[one]).find(Boolean)
    const struck = names.map((one) => meeting.struck[one]).find(Boolean)
    return [index + 1, name, buildings.join(copy.and), phone && maskedPhone(open(phone)), undefined, here && copy.time(localParts(here.at)), here ? copy.how[here.how] : struck && copy.struck(struck.reason)]
  })
  return {
    name: copy.meeting,
    titles: [`${community} ${copy.meeting}`, copy.where(title, words.when(localParts(startsAt)), place), ...(agenda.length > 0 ? [copy.agenda(agenda.join(copy.and))] : []), note],
    columns: [{ header: headers.number, width: 5 }, { header: headers.name, width: 10 }, { header: headers.building, width: 11 }, { header: headers.phone, width: 14 }, { header: headers.signature, width: 15 }, { header: headers.at, width: 9 }, { header: headers.note, width: 11 }],
    rows,
    ...(ended ? { foot: copy.present(Object.keys(meeting.present).length, captains.length), minutes: copy.minutes(ended.minutes) } : { blank: WALK_INS }),
    rowsPerPage: SIGNING_ROWS,
    rowHeight: SIGNING_HEIGHT
  }
}
