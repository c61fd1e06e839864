/** 老人花名册: who is on it, found by name, by building, by what became of them. */
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { homeWords, sexWords, statusWords } from '@components/elderWords/copy'
import { Empty } from '@components/Empty'
import { List } from '@components/List'
import { NameTile } from '@components/NameTile'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { OneOfField } from '@components/PickField'
import { SearchField } from '@components/SearchField'
import { SmallButton } from '@components/SmallButton'
import { Tag } from '@components/Tag'
import type { ElderRow } from '@contract/elder'
import { clock } from '@domain/calendar'
import { elderStatuses } from '@domain/elder'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import { EVERYWHERE, type Elders } from './useElders'

type Props = { readonly page: Elders }

function Ways({ page }: Props) {
  const { status, building, named, buildings, setStatus, setBuilding, setNamed } = page
  const options = [{ key: EVERYWHERE, text: copy.everywhere }, ...buildings.map(({ buildingId, name }) => ({ key: buildingId, text: name }))]
  return (
    <>
      <SearchField id='find' label={copy.find} value={named} onInput={setNamed} onClear={() => setNamed('')} />
      {named.trim() === '' ? (
        <>
          <Chips id='show' label={copy.show} options={elderStatuses.map((key) => ({ key, text: copy.statuses[key] }))} chosen={[status]} onTap={setStatus} />
          <OneOfField id='building' label={copy.building} unset={copy.everywhere} options={options} chosen={building} onPick={setBuilding} />
        </>
      ) : null}
    </>
  )
}

function ElderEntry({ elder, page }: Props & { readonly elder: ElderRow }) {
  const { elderId, name, sex, age, status, buildingId } = elder
  const fact = [...(sex ? [sexWords[sex]] : []), copy.age(age), homeWords(page.buildingName(buildingId), elder)].filter(Boolean).join(copy.separator)
  const state = status === 'active' ? '' : statusWords[status]
  return (
    <CardRow
      id={`elder-${elderId}`}
      tile={<NameTile name={name} />}
      name={name}
      fact={fact}
      tag={state ? <Tag kind='mute' text={state} /> : null}
      label={[name, fact, state].filter(Boolean).join(copy.separator)}
      onTap={() => open(atWork.elder, { id: elderId })}
    />
  )
}

function Nobody({ page: { named, status, building } }: Props) {
  if (named.trim() !== '') return <Empty text={copy.nobody(named.trim())} note={copy.nobodyNote} />
  return status === 'active' && building === EVERYWHERE ? <Empty text={copy.none} note={copy.noneNote} /> : <Empty text={copy.noneSo} />
}

export function EldersPage({ page }: Props) {
  const { query, elders, failure, hasMore, loadMore } = page
  return (
    <>
      <Ways page={page} />
      {query.data ? null : <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />}
      {query.data && elders.length === 0 && !hasMore ? <Nobody page={page} /> : null}
      {elders.length > 0 ? (
        <List>
          {elders.map((elder) => (
            <ElderEntry key={elder.elderId} elder={elder} page={page} />
          ))}
        </List>
      ) : null}
      {failure ? <Notice kind='bad' seeks id='more-failure' text={failure.text} note={failure.note} /> : null}
      {hasMore ? <SmallButton id='more' text={copy.more} onTap={loadMore} /> : null}
      {query.data?.lastImportAt === undefined ? null : <Note text={copy.imported(dateWords(query.data.lastImportAt, clock()))} />}
    </>
  )
}
