/** A captain's first page: what residents handed over, and the book of the building. */
import { BottomBar } from '@components/BottomBar'
import { Chips } from '@components/Chips'
import { Empty } from '@components/Empty'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Pending } from '@components/Pending'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import type { ReactNode } from 'react'
import { copy } from './copy'
import { Lines } from './Lines'
import type { Captain } from './useCaptain'

type Props = { readonly captain: Captain }
type WithPoints = Props & { /** Where the points come from, between what waits and the book. */ readonly points: ReactNode }

function Book({ captain: { query, works }, points }: WithPoints) {
  if (!works) {
    return (
      <Empty text={copy.notCaptain} note={copy.notCaptainNote}>
        <SmallButton id='call' icon='phone' text={copy.callCommunity} onTap={callCommunity} />
      </Empty>
    )
  }
  if (!query.data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} rows={3} onRetry={query.reload} onCall={callCommunity} />
  const { entries, handed, communityId } = query.data
  return (
    <>
      {handed.length > 0 ? (
        <Section head={copy.handed}>
          <Note text={copy.handedNote} />
          <Lines lines={handed} />
        </Section>
      ) : null}
      {points}
      <Section head={copy.book}>{entries.length > 0 ? <Lines lines={entries} /> : <Empty text={copy.none} note={copy.noneNote} />}</Section>
      <TextButton id='shown' text={copy.shown} onTap={() => open(atWork.suggestionsShown, { community: communityId })} />
    </>
  )
}

export const CaptainPage = ({ captain, points }: WithPoints) => (
  <>
    {captain.buildings.length > 1 ? <Chips id='building' label={copy.which} options={captain.buildings} chosen={captain.buildingId ? [captain.buildingId] : []} onTap={captain.show} /> : null}
    <Book captain={captain} points={points} />
  </>
)

export const CaptainBar = ({ captain: { query, buildingId } }: Props) =>
  query.data ? <BottomBar main={<MainButton id='write' icon='pencil' text={copy.write} onTap={() => open(atWork.suggestionWriter, { building: buildingId })} />} /> : null
