/** All certificates of a year, and which of them is on the page. */
import { me } from '@contract/account'
import { readCertificates, revokeCertificate } from '@contract/annualCertificate'
import { call } from '@platform/client'
import { changeFailureWords, failureWords, type FailureWords } from '@platform/faults/copy'
import { useParams } from '@platform/navigation'
import { useQuery } from '@platform/useQuery'
import { workplacesOf } from '@platform/workplaces'
import { useState } from 'react'
import { revokeRefusals } from './copy'
import { usePaper } from './usePaper'

export function useCertificates() {
  const { community: communityId = '', year = '0' } = useParams()
  const place = { communityId, year: Number(year) }
  const known = useQuery(me, {}).data
  const query = useQuery(readCertificates, place, { kept: false })
  const [number, pick] = useState<string | null>(null)
  const [asking, ask] = useState(false)
  const [failure, setFailure] = useState<FailureWords | null>(null)
  const certificates = query.data?.certificates ?? []
  const certificate = certificates.find((one) => one.number === number) ?? certificates[0] ?? null
  const paper = usePaper(certificate)
  return {
    query,
    words: query.failure && failureWords(query.failure, {}),
    certificates,
    certificate,
    paper,
    isReviewer: workplacesOf(known).some((one) => one.communityId === communityId && one.reviewer),
    pick,
    asking,
    ask,
    failure,
    async revoke(reason: string) {
      if (!certificate) return
      const reply = await call(revokeCertificate, { ...place, number: certificate.number, reason })
      ask(false)
      setFailure(reply.ok ? null : changeFailureWords(reply.failure, revokeRefusals))
      await query.reload()
    }
  }
}

export type Certificates = ReturnType<typeof useCertificates>
