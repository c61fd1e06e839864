/** 年度公示: what hangs out, and the way to prove a certificate. */
import { Empty } from '@components/Empty'
import { Pending } from '@components/Pending'
import { TextButton } from '@components/TextButton'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import { ResultFacts } from './Result'
import type { Shown } from './useShown'

export function ShownPage({ shown: { query, result } }: { readonly shown: Shown }) {
  if (!query.data) {
    const words = query.failure && failureWords(query.failure, {})
    return <Pending loading={query.loading} words={words?.again ? { ...words, text: copy.notOpened } : words} onRetry={query.reload} onCall={callCommunity} />
  }
  return (
    <>
      {result ? <ResultFacts result={result} /> : <Empty text={copy.none} note={copy.noneNote} />}
      <TextButton id='check' text={copy.check} onTap={() => open(atWork.yearCheck)} />
    </>
  )
}
