/** All certificates of a year, to be drawn and printed. */
import { readCertificates as endpoint } from '@contract/annualCertificate'
import { accept } from '@domain/decision'
import { handle } from '@kernel/handle'
import { openedYear } from './annuals'
import { certificateViews } from './certificates'

export const readCertificates = handle(endpoint, async ({ communityId, year }, context) => {
  const [annual, community] = await Promise.all([openedYear(context, communityId, year), context.store.get('communities', communityId)])
  return accept({ certificates: certificateViews(context.secrets, annual, community?.name ?? '') })
})
