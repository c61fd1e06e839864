/** What kind of event it is; a new one begins with this question alone. */
import { CardRow } from '@components/CardRow'
import { KindDrawing } from '@components/KindDrawing'
import { kindDrawings } from '@components/drawingOf'
import { Link } from '@components/Link'
import { List } from '@components/List'
import { Row } from '@components/Row'
import { Section } from '@components/Section'
import { Title } from '@components/Title'
import { eventKinds } from '@domain/event'
import { copy, kindNotes, kindWords } from './copy'
import { withKind } from './form'
import type { Editor } from './useEditor'

export function KindQuestion({ editor: { form, change } }: { readonly editor: Editor }) {
  return (
    <>
      <Title text={copy.kindQuestion} />
      <List>
        {eventKinds.map((kind) => (
          <CardRow
            key={kind}
            id={`kind-${kind}`}
            tile={<KindDrawing drawing={kindDrawings[kind]} />}
            name={kindWords[kind]}
            fact={kindNotes[kind]}
            label={`${kindWords[kind]}，${kindNotes[kind]}`}
            onTap={() => change(withKind(form, kind))}
          />
        ))}
      </List>
    </>
  )
}

export function ChosenKind({ editor: { form, published, change } }: { readonly editor: Editor }) {
  if (!form.kind) return null
  const other = published ? null : <Link id='other-kind' text={copy.otherKind} label={copy.otherKindLabel} onTap={() => change({ kind: null })} />
  return (
    <Section head={copy.kind} side={other}>
      <List>
        <Row tile={<KindDrawing drawing={kindDrawings[form.kind]} look='lit' />} name={kindWords[form.kind]} fact={kindNotes[form.kind]} />
      </List>
    </Section>
  )
}
