/** 核验证书: two fields, and whether they belong together. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { dateWords } from '@components/dates/copy'
import { Fact } from '@components/Fact'
import { Field } from '@components/Field'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { SmallButton } from '@components/SmallButton'
import { Wrong } from '@components/Wrong'
import type { Checked } from '@contract/annualCertificate'
import { clock } from '@domain/calendar'
import { callCommunity } from '@platform/ownCommunity'
import { copy } from './copy'
import type { Check } from './useCheck'

type Props = { readonly check: Check }

function Answer({ checked }: { readonly checked: Checked }) {
  if (!checked.genuine) {
    return (
      <Notice id='answer' seeks kind='bad' text={copy.wrong} note={copy.wrongNote}>
        <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
      </Notice>
    )
  }
  const { revoked, community, year, name, issuedAt, number } = checked
  return (
    <>
      <Notice id='answer' seeks kind={revoked ? 'wait' : 'ok'} text={revoked ? copy.revoked : copy.genuine} note={copy.genuineNote(community, year)} />
      <Card>
        <Fact lead={copy.number} text={number} />
        <Fact lead={copy.name} text={name} />
        <Fact lead={copy.issued} text={dateWords(issuedAt, clock())} />
      </Card>
    </>
  )
}

export const CheckPage = ({ check: { number, code, missing, checked, failure, writeNumber, writeCode } }: Props) => (
  <>
    {failure ? <Notice kind='bad' seeks id='failure' text={failure.text} note={failure.note} /> : null}
    {checked ? <Answer checked={checked} /> : <Note text={copy.note} />}
    <Field id='number' label={copy.number} hint={copy.numberHint} longest={40} value={number} onInput={writeNumber} />
    <Field id='code' label={copy.code} hint={copy.codeHint} longest={20} value={code} onInput={writeCode} />
    {missing ? <Wrong words={copy.missing} /> : null}
  </>
)

export const CheckBar = ({ check: { check } }: Props) => <BottomBar main={<MainButton id='check' text={copy.check} busyText={copy.checking} onTap={check} />} />
