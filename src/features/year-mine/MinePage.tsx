/** 我的年度: four quarters and their sum, what is known of the result, and a message when there is news. */
import { BigNumber } from '@components/BigNumber'
import { Empty } from '@components/Empty'
import { Fact } from '@components/Fact'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import type { OwnYear } from '@contract/annualCertificate'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import type { ReactNode } from 'react'
import { copy } from './copy'
import type { Mine } from './useMine'

const Own = ({ own }: { readonly own: NonNullable<OwnYear['own']> }) => (
  <Section head={copy.heading(own.quarterIds)}>
    <BigNumber value={own.total} unit={copy.points} note={copy.rank(own.rank, own.captains)} />
    {own.quarterIds.map((quarter, at) => (
      <Fact key={quarter} plain text={copy.quarter(quarter, own.byQuarter[at] ?? 0)} />
    ))}
  </Section>
)

const Telling = ({ mine: { tell, told } }: { readonly mine: Mine }) =>
  told === 'accepted' ? <Notice id='told' seeks text={copy.told} /> : tell ? <>{told ? <Note text={copy.notTold} /> : null}<SmallButton id='tell' text={copy.tell} onTap={tell} /></> : null

/** `children`: the certificate, where there is one. */
export function MinePage({ mine, children }: { readonly mine: Mine; readonly children: ReactNode }) {
  const { query, works, communityId, failure, takeBack } = mine
  if (!works) {
    return (
      <Empty text={copy.notCaptain} note={copy.notCaptainNote}>
        <SmallButton id='call' icon='phone' text={copy.call} onTap={callCommunity} />
      </Empty>
    )
  }
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const { own, result, naming } = query.data
  return (
    <>
      {children}
      {own ? <Own own={own} /> : <Empty text={copy.none} note={copy.noneNote} />}
      {result && naming !== true ? <Note text={copy.unnamed} /> : null}
      {naming ? <SmallButton id='unname' text={copy.unname} onTap={takeBack} /> : null}
      {failure ? <Notice kind='bad' seeks id='mine-failure' text={failure.text} note={failure.note} /> : null}
      {result?.stage === 'final' || result?.stage === 'certified' ? null : <Telling mine={mine} />}
      <TextButton id='shown' text={copy.shown} onTap={() => open(atWork.yearShown, { community: communityId })} />
    </>
  )
}
