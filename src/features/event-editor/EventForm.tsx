/** The form of an event, section by section, in the order in which people plan one. */
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Notice } from '@components/Notice'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { momentWords } from '@components/dates/copy'
import { clock } from '@domain/calendar'
import { invitesMinors } from '@domain/publishing'
import { seek } from '@components/seek'
import { copy, fieldWords } from './copy'
import { contentOf } from './form'
import { ChosenKind, KindQuestion } from './Kind'
import { PlanSection } from './plan/PlanSection'
import { Agenda, Hosts, Teachers } from './Rows'
import { Ages, Audience, FixedCount, Seats } from './Seats'
import { LACKING, type Editor } from './useEditor'
import { When } from './When'
import { wrongFields } from './wrong'

type Props = { readonly editor: Editor; readonly stored: boolean; readonly onDiscard: () => void }

const LONGEST = { title: 60, series: 30, place: 40, placeNote: 60, intro: 2_000, health: 500, phone: 20 } as const

function Kept({ editor: { keptAt, discard }, stored, onDiscard }: Props) {
  if (keptAt === null) return null
  return (
    <Notice id='resumed' kind='ok' icon='pencil' text={copy.resumed(momentWords(keptAt, clock()))} note={stored ? copy.resumedStored : undefined}>
      <SmallButton id='discard' text={stored ? copy.discard : copy.discardNew} onTap={stored ? discard : onDiscard} />
    </Notice>
  )
}

function Trouble({ editor: { trouble, seeLatest } }: Pick<Props, 'editor'>) {
  if (!trouble) return null
  if (trouble.keptHere) return <Notice id='kept-here' kind='wait' text={trouble.text} note={trouble.note} />
  if (!trouble.outdated) return <Failed seeks text={trouble.text} {...(trouble.note ? { note: trouble.note } : {})} again={false} />
  return (
    <Notice id='outdated' kind='bad' seeks text={trouble.text}>
      <SmallButton id='see-latest' text={copy.seeLatest} onTap={seeLatest} />
    </Notice>
  )
}

/** Several things are missing: which they are, and the way to the first. */
function Lacking({ editor: { wrong } }: Pick<Props, 'editor'>) {
  const fields = wrongFields(wrong)
  const [first] = fields
  if (first === undefined || fields.length < 2) return null
  return (
    <Notice id={LACKING} kind='bad' text={copy.lacking(fields.length)} note={fields.map((field) => fieldWords[field] ?? copy.elsewhere).join('、')}>
      <SmallButton id='to-first' text={copy.toFirst} onTap={() => seek(`${first}-field`)} />
    </Notice>
  )
}

export function EventForm(props: Props) {
  const { editor } = props
  const { form, wrong, change } = editor
  if (!form.kind) return <KindQuestion editor={editor} />
  return (
    <>
      <Kept {...props} />
      <Trouble editor={editor} />
      <Lacking editor={editor} />
      <ChosenKind editor={editor} />
      <Field id='title' label={copy.titleField} hint={copy.titleHint} value={form.title} longest={LONGEST.title} wrong={wrong.title} onInput={(title) => change({ title })} />
      <Field id='series' label={copy.series} value={form.series} longest={LONGEST.series} wrong={wrong.series} onInput={(series) => change({ series })} />
      <When editor={editor} />
      <Section head={copy.where}>
        <Field id='place' label={copy.place} value={form.placeName} longest={LONGEST.place} wrong={wrong.place} onInput={(placeName) => change({ placeName })} />
        <Field id='place-note' label={copy.placeNote} hint={copy.placeNoteHint} value={form.placeNote} longest={LONGEST.placeNote} onInput={(placeNote) => change({ placeNote })} />
      </Section>
      <Seats editor={editor} />
      <FixedCount editor={editor} />
      <Ages editor={editor} />
      <Audience editor={editor} />
      <PlanSection editor={editor} />
      <Section head={copy.words}>
        <Field id='intro' lines='several' label={copy.intro} hint={copy.introHint} value={form.intro} longest={LONGEST.intro} wrong={wrong.intro} onInput={(intro) => change({ intro })} />
      </Section>
      <Agenda editor={editor} />
      <Teachers editor={editor} />
      <Hosts editor={editor} />
      <Section head={copy.health}>
        <Field id='healthNotice' lines='several' label={copy.healthNotice} hint={copy.healthHint} value={form.healthNotice} longest={LONGEST.health} wrong={wrong.healthNotice} onInput={(healthNotice) => change({ healthNotice })} />
      </Section>
      <Section head={copy.phones}>
        <Field id='contactPhone' label={copy.contactPhone} hint={copy.contactHint} keyboard='number' value={form.contactPhone} longest={LONGEST.phone} wrong={wrong.contactPhone} onInput={(contactPhone) => change({ contactPhone })} />
        {invitesMinors(contentOf(form, clock())) || form.emergencyPhone !== '' ? (
          <Field id='emergencyPhone' label={copy.emergencyPhone} hint={copy.emergencyHint} keyboard='number' value={form.emergencyPhone} longest={LONGEST.phone} wrong={wrong.emergencyPhone} onInput={(emergencyPhone) => change({ emergencyPhone })} />
        ) : null}
      </Section>
    </>
  )
}
