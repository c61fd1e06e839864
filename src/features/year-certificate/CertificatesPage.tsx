/** The certificates of a year: each as a picture, its number and code, and the way to revoke one that was given wrongly. */
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { Sheet } from '@components/Sheet'
import { TextButton } from '@components/TextButton'
import { callCommunity } from '@platform/ownCommunity'
import { useState } from 'react'
import { copy } from './copy'
import { PaperView } from './PaperView'
import type { Certificates } from './useCertificates'

type Props = { readonly certificates: Certificates }

export function CertificatesPage({ certificates: { query, words, certificates, certificate, paper, isReviewer, pick, ask, failure } }: Props) {
  if (!query.data) return <Pending loading={query.loading} words={words} onRetry={query.reload} onCall={callCommunity} />
  if (!certificate) return <Empty text={copy.none} note={copy.noneNote} />
  return (
    <>
      {failure ? <Notice kind='bad' seeks id='failure' text={failure.text} note={failure.note} /> : null}
      <Labelled id='whose' label={copy.whose}>
        <Chips id='whose' label={copy.whose} width='three' options={certificates.map(({ number: key, name }) => ({ key, text: name }))} chosen={[certificate.number]} onTap={pick} />
      </Labelled>
      <PaperView paper={paper} />
      <Note text={copy.note} />
      <Section head={copy.list}>
        <Fact lead={copy.number} text={certificate.number} />
        <Fact lead={copy.code} text={certificate.code} note={certificate.revoked === undefined ? undefined : copy.revoked(certificate.revoked)} />
      </Section>
      {isReviewer && certificate.revoked === undefined ? <TextButton id='revoke' text={copy.revoke} onTap={() => ask(true)} /> : null}
    </>
  )
}

export function RevokeSheet({ certificates: { certificate, ask, revoke } }: Props) {
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const send = async () => {
    setAsked(true)
    if (reason.trim() !== '') await revoke(reason.trim())
  }
  return (
    <Sheet title={copy.revokeAsk(certificate?.name ?? '')} yes={copy.revoke} busyText={copy.revoking} no={copy.revokeNo} onYes={send} onNo={() => ask(false)}>
      <Fact lead={copy.number} text={certificate?.number ?? ''} />
      <Note text={copy.revokeNote} />
      <Field id='why' label={copy.why} longest={100} value={reason} wrong={asked && reason.trim() === '' ? copy.whyMissing : undefined} onInput={setReason} />
    </Sheet>
  )
}
