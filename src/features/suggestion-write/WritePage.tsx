/** 写一条建议: what was said, what about, whose voice it is, and what can be seen of it. */
import { BottomBar } from '@components/BottomBar'
import { CardRow } from '@components/CardRow'
import { Chips } from '@components/Chips'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { List } from '@components/List'
import { MainButton } from '@components/MainButton'
import { Note } from '@components/Note'
import { Notice } from '@components/Notice'
import { Pending } from '@components/Pending'
import { PhotoPicks } from '@components/PhotoPicks'
import { Section } from '@components/Section'
import { categoryWords, tagOf } from '@components/suggestionWords/copy'
import { Tag } from '@components/Tag'
import { LONGEST_SUGGESTION, MOST_SUGGESTION_PHOTOS, suggestionCategories } from '@domain/suggestion'
import { failureWords } from '@platform/faults/copy'
import { open } from '@platform/navigation'
import { callCommunity } from '@platform/ownCommunity'
import { atWork } from '@platform/placesAtWork'
import { copy } from './copy'
import type { Writer } from './useWriter'

type Props = { readonly writer: Writer }

const Alike = ({ writer: { alike } }: Props) =>
  alike.length === 0 ? null : (
    <Section head={copy.alike}>
      <Note text={copy.alikeNote} />
      <List>
        {alike.map((line) => (
          <CardRow key={line.suggestionId} id={`alike-${line.suggestionId}`} name={line.title} tag={<Tag {...tagOf(line)} />} label={`${line.title}，${tagOf(line).text}`} onTap={() => open(atWork.suggestion, { id: line.suggestionId })} />
        ))}
      </List>
    </Section>
  )

const Who = ({ writer: { draft, missing, change } }: Props) => (
  <>
    <Labelled id='who' label={copy.who} wrong={missing === 'who' ? copy.whoMissing : undefined}>
      <Chips id='who' label={copy.who} width='two' options={[{ key: 'anonymous' as const, text: copy.anonymous }, { key: 'named' as const, text: copy.named }, { key: 'own' as const, text: copy.own }]} chosen={draft.who ? [draft.who] : []} onTap={(who) => change({ who })} />
    </Labelled>
    {draft.who === 'named' ? <Field id='name' label={copy.name} hint={copy.nameHint} longest={30} value={draft.name} wrong={missing === 'name' ? copy.nameMissing : undefined} onInput={(name) => change({ name })} /> : null}
  </>
)

export function WritePage({ writer }: Props) {
  const { isNew, query, before, draft, missing, failure, change, photos, room, addPhotos, removePhoto } = writer
  if (!isNew && !before) return <Pending loading={query.loading} words={query.failure && failureWords(query.failure, {})} onRetry={query.reload} onCall={callCommunity} />
  const returned = before?.steps.filter(({ what }) => what === 'returned').at(-1)?.words
  return (
    <>
      {returned ? <Notice kind='wait' id='returned' text={copy.missingBefore(returned)} note={copy.missingBeforeNote} /> : null}
      {failure ? <Failed seeks {...failure} again={false} onCall={callCommunity} /> : null}
      <Field id='what' label={copy.what} hint={copy.whatHint} lines='several' longest={LONGEST_SUGGESTION} value={draft.text} wrong={missing === 'what' ? copy.whatMissing : undefined} onInput={(text) => change({ text })} />
      <Alike writer={writer} />
      <Labelled id='about' label={copy.about} wrong={missing === 'about' ? copy.aboutMissing : undefined}>
        <Chips id='about' label={copy.about} options={suggestionCategories.map((key) => ({ key, text: categoryWords[key] }))} chosen={draft.category ? [draft.category] : []} onTap={(category) => change({ category })} />
      </Labelled>
      {isNew ? <Who writer={writer} /> : null}
      <PhotoPicks photos={photos} room={room} most={MOST_SUGGESTION_PHOTOS} kept={before?.photos.length ?? 0} onAdd={addPhotos} onRemove={removePhoto} />
    </>
  )
}

export const WriteBar = ({ writer: { isNew, before, save } }: Props) => (isNew || before ? <BottomBar main={<MainButton id='save' text={copy.save} busyText={copy.saving} onTap={save} />} /> : null)
