/** 告诉楼长: what a resident wants to say, and what came of what they said before. */
import { BottomBar } from '@components/BottomBar'
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { dateWords } from '@components/dates/copy'
import { Empty } from '@components/Empty'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { Photo } from '@components/Photo'
import { PhotoPicks } from '@components/PhotoPicks'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { categoryWords, photoWords, tagOf, verdictWords } from '@components/suggestionWords/copy'
import { Tag } from '@components/Tag'
import { TextButton } from '@components/TextButton'
import { Title } from '@components/Title'
import type { HandedView } from '@contract/suggestionHanded'
import { clock, startOfDay } from '@domain/calendar'
import { LONGEST_SUGGESTION, MOST_SUGGESTION_PHOTOS, suggestionCategories, workingStatuses } from '@domain/suggestion'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity, knownCommunity } from '@platform/ownCommunity'
import { places } from '@platform/places'
import { atWork } from '@platform/placesAtWork'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { Hand } from './useHand'

type Props = { readonly hand: Hand }
type OfOne = Props & { readonly one: HandedView }

const Writing = ({ hand: { communityId, text, category, named, missing, write, about, name, photos, room, addPhotos, removePhoto } }: Props) => (
  <>
    <Field id='text' label={copy.text} hint={copy.textHint} lines='several' longest={LONGEST_SUGGESTION} value={text} wrong={missing === 'text' ? copy.textMissing : undefined} onInput={write} />
    <Labelled id='about' label={copy.about} wrong={missing === 'about' ? copy.aboutMissing : undefined}>
      <Chips id='about' label={copy.about} options={suggestionCategories.map((key) => ({ key, text: categoryWords[key] }))} chosen={category ? [category] : []} onTap={about} />
    </Labelled>
    <Labelled id='name' label={copy.name} wrong={missing === 'name' ? copy.nameMissing : undefined}>
      <Chips id='name' label={copy.name} width='two' options={[{ key: 'no', text: copy.anonymous }, { key: 'yes', text: copy.named }]} chosen={named === null ? [] : [named ? 'yes' : 'no']} onTap={(key) => name(key === 'yes')} />
    </Labelled>
    <PhotoPicks photos={photos} room={room} most={MOST_SUGGESTION_PHOTOS} onAdd={addPhotos} onRemove={removePhoto} />
    <Note text={copy.urgent} />
    <SmallButton id='call' icon='phone' text={copy.call(knownCommunity(communityId)?.phone)} onTap={callCommunity} />
  </>
)

/** Whoever still waits for something may want to hear of it once more. */
function Telling({ one, hand: { tell, agreed } }: OfOne) {
  if (!tell || !workingStatuses.some((status) => status === one.status)) return null
  return agreed ? <Note text={copy.agreed} /> : <TextButton id={`tell-${one.suggestionId}`} start text={copy.tell} onTap={tell} />
}

const One = ({ one, hand }: OfOne) => (
  <Card>
    <View className='told'>{one.text}</View>
    <View className='split wraps'>
      <Tag {...tagOf({ status: one.status, ...(one.reply ? { verdict: one.reply.verdict } : {}) })} />
      <Note text={dateWords(one.at, clock())} />
    </View>
    {one.reason ? <Note strong text={copy.reason(one.reason)} /> : null}
    {one.street ? <Note strong text={copy.street(one.street.takenBy, dateWords(startOfDay(one.street.takenOn), clock()), one.street.reference)} /> : null}
    {one.street?.answer ? (
      <>
        <View className='m'>{copy.streetAnswer}</View>
        <View className='told'>{one.street.answer}</View>
      </>
    ) : null}
    {one.photos.map((url, index) => (
      <Photo key={url} url={url} label={photoWords.photo(index + 1)} />
    ))}
    <Telling one={one} hand={hand} />
    {one.reply ? (
      <>
        <View className='m'>{copy.answer(verdictWords[one.reply.verdict])}</View>
        <View className='told'>{one.reply.text}</View>
      </>
    ) : null}
  </Card>
)

export function HandPage({ hand }: Props) {
  const { query, failure, done, communityId } = hand
  const { data } = query
  if (!data) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  return (
    <>
      {data.building === null ? (
        <Empty text={copy.homeless} note={copy.homelessNote}>
          <SmallButton id='to-details' text={copy.toDetails} onTap={() => open(places.details)} />
        </Empty>
      ) : (
        <>
          <Title text={copy.head} note={copy.headNote(data.building)} />
          {done ? <Notice seeks id='done' text={copy.handed} /> : null}
          {failure ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
          <Writing hand={hand} />
        </>
      )}
      {data.handed.length > 0 ? (
        <Section head={copy.mine}>
          {data.handed.map((one) => (
            <One key={one.suggestionId} one={one} hand={hand} />
          ))}
        </Section>
      ) : null}
      {communityId ? <TextButton id='shown' text={copy.shown} onTap={() => open(atWork.suggestionsShown, { community: communityId })} /> : null}
    </>
  )
}

export const HandBar = ({ hand: { query, hand } }: Props) => (query.data && query.data.building !== null ? <BottomBar main={<MainButton id='hand' text={copy.hand} busyText={copy.handing} onTap={hand} />} /> : null)
