/** What is filled in over the walk: a count, a group, somebody who comes along. */
import { Chips } from '@components/Chips'
import { Failed } from '@components/Failed'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { Note } from '@components/Note'
import { Sheet } from '@components/Sheet'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import type { GroupView, OutingView } from '@contract/eventOuting'
import { escortRoles, type EscortRole, type RollCallPoint } from '@domain/outing'
import { normalPhone } from '@domain/person'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { copy, pointWords, roleWords } from './copy'
import type { Grouped, Walk } from './useWalk'

type Props = { readonly walk: Walk; readonly outing: OutingView }

const LONGEST = { partner: 40, classes: 60, name: 30, phone: 20, note: 120, count: 3 } as const
const MOST = { children: 500, escorts: 100 } as const

/** Null for what is no number of heads. */
const countOf = (text: string, most: number): number | null => (/^\d{1,3}$/.test(text.trim()) && Number(text) <= most ? Number(text) : null)

const Trouble = ({ walk: { failure } }: Pick<Props, 'walk'>) => (failure ? <Failed seeks {...failure} again={false} /> : null)

/** So many should be there: those who signed up at first, then those who set out. */
function expectedAt({ children, escorts, calls }: OutingView, point: RollCallPoint): { readonly children: number; readonly escorts: number } {
  const out = point === 'depart' ? undefined : calls.find((one) => one.point === 'depart')
  return out ?? { children, escorts }
}

function CallSheet({ walk, outing, point }: Props & { readonly point: RollCallPoint }) {
  const expected = expectedAt(outing, point)
  const [form, setForm] = useState({ children: '', escorts: '', note: '' })
  const [asked, setAsked] = useState(false)
  const [children, escorts] = [countOf(form.children, MOST.children), countOf(form.escorts, MOST.escorts)]
  const put = (part: Partial<typeof form>) => setForm({ ...form, ...part })
  const save = () => {
    if (children === null || escorts === null) return setAsked(true)
    return walk.callRoll({ point, children, escorts, ...(form.note.trim() ? { note: form.note.trim() } : {}) })
  }
  const wrong = (count: number | null) => (asked && count === null ? copy.countWrong : undefined)
  return (
    <Sheet title={copy.callTitle(pointWords[point])} yes={copy.callYes} busyText={copy.calling} no={copy.no} onYes={save} onNo={() => walk.ask(null)}>
      <View className='split'>
        <Note strong text={copy.expected(expected.children, expected.escorts)} />
        <SmallButton id='everybody' text={copy.everybody} onTap={() => put({ children: String(expected.children), escorts: String(expected.escorts) })} />
      </View>
      <Field id='children' label={copy.childrenField} keyboard='number' longest={LONGEST.count} value={form.children} wrong={wrong(children)} onInput={(text) => put({ children: text })} />
      <Field id='escorts' label={copy.escortsField} keyboard='number' longest={LONGEST.count} value={form.escorts} wrong={wrong(escorts)} onInput={(text) => put({ escorts: text })} />
      {children !== null && children !== expected.children ? <Field id='note' label={copy.callNote} hint={copy.callNoteHint} longest={LONGEST.note} value={form.note} onInput={(note) => put({ note })} /> : null}
      <Trouble walk={walk} />
    </Sheet>
  )
}

type GroupForm = Readonly<Record<keyof Grouped, string>>
const emptyGroup: GroupForm = { partner: '', classes: '', children: '', teachers: '', leaderName: '', leaderPhone: '' }
const formOf = ({ partner, classes, children, teachers, leaderName, leaderPhone }: GroupView): GroupForm => ({ partner, classes, children: String(children), teachers: String(teachers), leaderName, leaderPhone })

/** The group as it is sent, and what is wrong with each field where it is not one yet. */
function groupOf(form: GroupForm): { readonly group: Grouped | null; readonly wrong: Partial<GroupForm> } {
  const [children, teachers, leaderPhone] = [countOf(form.children, MOST.children), countOf(form.teachers, MOST.escorts), normalPhone(form.leaderPhone)]
  const [partner, classes, leaderName] = [form.partner.trim(), form.classes.trim(), form.leaderName.trim()]
  const wrong = {
    ...(partner ? {} : { partner: copy.missing }),
    ...(classes ? {} : { classes: copy.missing }),
    ...(children ? {} : { children: copy.countWrong }),
    ...(teachers === null ? { teachers: copy.countWrong } : {}),
    ...(leaderName ? {} : { leaderName: copy.missing }),
    ...(leaderPhone === null ? { leaderPhone: copy.phoneWrong } : {})
  }
  const whole = Object.keys(wrong).length === 0 && children !== null && teachers !== null && leaderPhone !== null
  return { group: whole ? { partner, classes, children, teachers, leaderName, leaderPhone } : null, wrong }
}

function GroupSheet({ walk, group: before }: Pick<Props, 'walk'> & { readonly group: GroupView | null }) {
  const [form, setForm] = useState(before ? formOf(before) : emptyGroup)
  const [asked, setAsked] = useState(false)
  const { group, wrong } = groupOf(form)
  const save = () => (group ? walk.register(group, before?.groupId) : setAsked(true))
  const field = (name: keyof GroupForm, label: string, more: { readonly hint?: string; readonly keyboard?: 'number'; readonly longest: number }) => (
    <Field id={name} label={label} value={form[name]} wrong={asked ? wrong[name] : undefined} onInput={(text) => setForm({ ...form, [name]: text })} {...more} />
  )
  return (
    <Sheet title={copy.groupTitle} yes={copy.groupYes} busyText={copy.groupSaving} no={copy.no} onYes={save} onNo={() => walk.ask(null)}>
      {field('partner', copy.partner, { hint: copy.partnerHint, longest: LONGEST.partner })}
      {field('classes', copy.classes, { hint: copy.classesHint, longest: LONGEST.classes })}
      {field('children', copy.childrenCount, { keyboard: 'number', longest: LONGEST.count })}
      {field('teachers', copy.teachersCount, { keyboard: 'number', longest: LONGEST.count })}
      {field('leaderName', copy.leaderName, { longest: LONGEST.name })}
      {field('leaderPhone', copy.leaderPhone, { keyboard: 'number', longest: LONGEST.phone })}
      <Trouble walk={walk} />
      {before ? <TextButton id='remove-group' text={copy.removeGroup} onTap={() => walk.removeGroup(before.groupId)} /> : null}
    </Sheet>
  )
}

function EscortSheet({ walk }: Pick<Props, 'walk'>) {
  const [name, setName] = useState('')
  const [role, setRole] = useState<EscortRole | null>(null)
  const [asked, setAsked] = useState(false)
  const save = () => (name.trim() && role ? walk.addEscort({ name: name.trim(), role }) : setAsked(true))
  return (
    <Sheet title={copy.escortTitle} yes={copy.escortYes} busyText={copy.escortSaving} no={copy.no} onYes={save} onNo={() => walk.ask(null)}>
      <Field id='escort-name' label={copy.escortName} longest={LONGEST.name} value={name} wrong={asked && !name.trim() ? copy.missing : undefined} onInput={setName} />
      <Labelled id='escort-role' label={copy.escortRole} wrong={asked && !role ? copy.roleMissing : undefined}>
        <Chips id='escort-role' label={copy.escortRole} width='three' options={escortRoles.map((key) => ({ key, text: roleWords[key] }))} chosen={role ? [role] : []} onTap={setRole} />
      </Labelled>
      <Trouble walk={walk} />
    </Sheet>
  )
}

export function WalkSheets({ walk }: Pick<Props, 'walk'>) {
  const { asking, outing } = walk
  if (!asking || !outing.data) return null
  switch (asking.what) {
    case 'call':
      return <CallSheet walk={walk} outing={outing.data} point={asking.point} />
    case 'group':
      return <GroupSheet walk={walk} group={asking.group} />
    case 'escort':
      return <EscortSheet walk={walk} />
  }
}
