/** Certificates as those see them who hold or hand them out, and the code that proves one. */
import { timingSafeEqual } from 'node:crypto'
import type { CertificateView } from '@contract/annualCertificate'
import type { AnnualEvaluation } from '@domain/annual'
import { codeOfBytes, spacedCode, type Certificate } from '@domain/certificates'
import type { Secrets } from '@kernel/secrets'

const saidOf = ({ _id }: Pick<AnnualEvaluation, '_id'>, { number, personId }: Certificate): string => `${_id}/${number}/${personId}`

export function proves(secrets: Secrets, annual: AnnualEvaluation, certificate: Certificate, code: string): boolean {
  const given = Buffer.from(code)
  const own = secrets.signatures('certificate', saidOf(annual, certificate)).map((signature) => Buffer.from(codeOfBytes([...signature])))
  return own.some((one) => one.length === given.length && timingSafeEqual(one, given))
}

export const certificateView = (secrets: Secrets, annual: AnnualEvaluation, community: string, certificate: Certificate): CertificateView => ({
  number: certificate.number,
  code: spacedCode(codeOfBytes([...secrets.sign('certificate', saidOf(annual, certificate))])),
  name: certificate.name,
  building: certificate.building,
  community,
  year: annual.year,
  issuedAt: certificate.issuedAt,
  ...(certificate.revoked ? { revoked: certificate.revoked.reason } : {})
})

export const certificateViews = (secrets: Secrets, annual: AnnualEvaluation, community: string): readonly CertificateView[] => annual.certificates.map((one) => certificateView(secrets, annual, community, one))
