/** What there may be several of: steps of the day, teachers, partners. */
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import { View } from '@tarojs/components'
import { copy } from './copy'
import type { AgendaRow, TeacherRow } from './form'
import { replaced, without } from './rows'
import type { Editor } from './useEditor'

type Props = { readonly editor: Editor }

const MOST = { agenda: 20, teachers: 6, partners: 10 } as const
const LONGEST = { title: 40, lead: 30, name: 30, bio: 300, partner: 40 } as const
const usualMinutes = [10, 15, 20, 30, 45, 60, 80, 90] as const

export function Agenda({ editor: { form, wrong, change } }: Props) {
  const { agenda } = form
  const put = (at: number, part: Partial<AgendaRow>, row: AgendaRow) => change({ agenda: replaced(agenda, at, { ...row, ...part }) })
  return (
    <Section head={copy.agenda}>
      <View id='agenda-field' className='sec'>
        {agenda.map((row, at) => (
          <Card key={at}>
            <Field id={`agenda-${at}`} label={copy.agendaItem(at + 1)} value={row.title} longest={LONGEST.title} onInput={(title) => put(at, { title }, row)} />
            <Labelled id={`agenda-${at}-minutes`} label={copy.agendaMinutes(at + 1)}>
              <Chips
                id={`agenda-${at}-minutes`}
                label={copy.agendaMinutes(at + 1)}
                width='keys'
                options={[...new Set([...usualMinutes, row.minutes])].sort((a, b) => a - b).map((count) => ({ key: String(count), text: copy.minutes(count) }))}
                chosen={[String(row.minutes)]}
                onTap={(minutes) => put(at, { minutes: Number(minutes) }, row)}
              />
            </Labelled>
            <Field id={`agenda-${at}-lead`} label={copy.agendaLead(at + 1)} value={row.lead} longest={LONGEST.lead} onInput={(lead) => put(at, { lead }, row)} />
            <TextButton id={`remove-agenda-${at}`} text={copy.removeAgenda(at + 1)} onTap={() => change({ agenda: without(agenda, at) })} />
          </Card>
        ))}
        {wrong.agenda ? <Wrong words={wrong.agenda} /> : null}
        {agenda.length < MOST.agenda ? (
          <View className='buttons'>
            <SmallButton id='add-agenda' icon='plus' text={copy.addAgenda} onTap={() => change({ agenda: [...agenda, { title: '', minutes: 30, lead: '' }] })} />
          </View>
        ) : null}
      </View>
    </Section>
  )
}

export function Teachers({ editor: { form, wrong, change } }: Props) {
  const { teachers } = form
  const put = (at: number, part: Partial<TeacherRow>, row: TeacherRow) => change({ teachers: replaced(teachers, at, { ...row, ...part }) })
  return (
    <Section head={copy.teachers}>
      <View id='instructors-field' className='sec'>
        {teachers.map((row, at) => (
          <Card key={at}>
            <Field id={`teacher-${at}`} label={copy.teacherName(at + 1)} value={row.name} longest={LONGEST.name} onInput={(name) => put(at, { name }, row)} />
            <Field id={`teacher-${at}-title`} label={copy.teacherTitle(at + 1)} hint={copy.teacherTitleHint} value={row.title} longest={LONGEST.name} onInput={(title) => put(at, { title }, row)} />
            <Field id={`teacher-${at}-bio`} lines='several' label={copy.teacherBio(at + 1)} value={row.bio} longest={LONGEST.bio} onInput={(bio) => put(at, { bio }, row)} />
            <TextButton id={`remove-teacher-${at}`} text={copy.removeTeacher(at + 1)} onTap={() => change({ teachers: without(teachers, at) })} />
          </Card>
        ))}
        {wrong.instructors ? <Wrong words={wrong.instructors} /> : null}
        {teachers.length < MOST.teachers ? (
          <View className='buttons'>
            <SmallButton id='add-teacher' icon='plus' text={copy.addTeacher} onTap={() => change({ teachers: [...teachers, { name: '', title: '', bio: '' }] })} />
          </View>
        ) : null}
      </View>
    </Section>
  )
}

export function Hosts({ editor: { form, wrong, change } }: Props) {
  const { partners } = form
  return (
    <Section head={copy.hosts}>
      <Field id='organiser' label={copy.organiser} value={form.organiser} longest={LONGEST.partner} wrong={wrong.organiser} onInput={(organiser) => change({ organiser })} />
      {partners.map((name, at) => (
        <View key={at}>
          <Field id={`partner-${at}`} label={copy.partner(at + 1)} value={name} longest={LONGEST.partner} onInput={(next) => change({ partners: replaced(partners, at, next) })} />
          <TextButton id={`remove-partner-${at}`} text={copy.removePartner(at + 1)} onTap={() => change({ partners: without(partners, at) })} />
        </View>
      ))}
      {partners.length < MOST.partners ? (
        <View className='buttons'>
          <SmallButton id='add-partner' icon='plus' text={copy.addPartner} onTap={() => change({ partners: [...partners, ''] })} />
        </View>
      ) : null}
    </Section>
  )
}
