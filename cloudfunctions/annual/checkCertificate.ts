/** Whether a number and its code belong together. */
import { checkCertificate as endpoint } from '@contract/annualCertificate'
import { mayBeNamed } from '@domain/annual'
import { plainCode, plainNumber } from '@domain/certificates'
import { accept, refuse } from '@domain/decision'
import { maskedName } from '@domain/masking'
import { handle } from '@kernel/handle'
import { countTry, giveBackTry, triesOf } from '@kernel/tries'
import { registerOf } from '../captain/captains'
import { proves } from './certificates'

/** Wrong ones that one account may type in an hour. */
const MOST_TRIES = 20
/** Communities that are called alike give the same numbers. */
const MOST_ALIKE = 10

export const checkCertificate = handle(endpoint, async ({ number, code }, context) => {
  const { caller, store, secrets, now } = context
  const tries = triesOf(`${caller.openid}:certificate`, now)
  if (!(await countTry(store, tries, MOST_TRIES))) return refuse('too_many_tries')
  const plain = plainNumber(number)
  const annuals = await store.find('annualEvaluations', { index: 'byNumber', equal: { 'certificates.number': plain }, limit: MOST_ALIKE })
  const [found] = annuals.flatMap((annual) => annual.certificates.filter((one) => one.number === plain && proves(secrets, annual, one, plainCode(code))).map((certificate) => ({ annual, certificate })))
  if (!found) return accept({ genuine: false as const })
  const { annual, certificate } = found
  const [community, register] = await Promise.all([store.get('communities', annual.communityId), registerOf(context, annual.communityId), giveBackTry(store, tries)])
  const name = mayBeNamed(annual, register.naming, certificate.personId) ? certificate.name : maskedName(certificate.name)
  return accept({ genuine: true as const, number: plain, community: community?.name ?? '', year: annual.year, name, issuedAt: certificate.issuedAt, revoked: certificate.revoked !== undefined })
})
