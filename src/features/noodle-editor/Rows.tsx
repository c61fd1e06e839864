/** The parts of a campaign of which there may be several: what is handed out, where, and who gives it. */
import { birthWords } from '@components/dates/copy'
import { Card } from '@components/Card'
import { Field } from '@components/Field'
import { Note } from '@components/Note'
import { DayField, TimeField } from '@components/PickField'
import { Section } from '@components/Section'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import { Wrong } from '@components/Wrong'
import { addDays, clock, localDateOf } from '@domain/calendar'
import { MOST_DONORS, MOST_ITEMS, MOST_SITES } from '@domain/distribution'
import { View } from '@tarojs/components'
import { copy } from './copy'
import { aDonor, anItem, aSite, type Form, type ItemRow, type SiteRow } from './form'
import type { Editor } from './useEditor'

type Props = { readonly editor: Editor; readonly form: Form }

const LONGEST = { item: 20, unit: 4, age: 3, amount: 7, site: 30, donor: 30 } as const
const YEAR = 366

function Item({ editor: { put, wrong }, form: { items }, item }: Props & { readonly item: ItemRow }) {
  const { itemId, kind, name, unit, spec, minAge, amount } = item
  const set = (part: Partial<ItemRow>) => put({ items: items.map((one) => (one.itemId === itemId ? { ...one, ...part } : one)) })
  return (
    <Card>
      <Field id={`${itemId}-name`} label={copy.itemName} longest={LONGEST.item} value={name} wrong={wrong.has(`${itemId}.name`) ? copy.itemMissing : undefined} onInput={(text) => set({ name: text })} />
      <Field id={`${itemId}-unit`} label={copy.unit} longest={LONGEST.unit} value={unit} onInput={(text) => set({ unit: text })} />
      {kind === 'goods' ? <Field id={`${itemId}-spec`} label={copy.itemSpec} hint={copy.itemSpecHint} longest={LONGEST.item} value={spec} onInput={(text) => set({ spec: text })} /> : null}
      <Field id={`${itemId}-age`} label={copy.minAge} hint={copy.minAgeHint} keyboard='number' longest={LONGEST.age} value={minAge} wrong={wrong.has(`${itemId}.age`) ? copy.ageWrong : undefined} onInput={(text) => set({ minAge: text })} />
      {kind === 'cash' ? (
        <>
          <Field id={`${itemId}-amount`} label={copy.amount} keyboard='digit' longest={LONGEST.amount} value={amount} wrong={wrong.has(`${itemId}.amount`) ? copy.amountWrong : undefined} onInput={(text) => set({ amount: text })} />
          <Note text={copy.cashNote} />
        </>
      ) : null}
      {items.length > 1 ? <TextButton id={`${itemId}-remove`} text={copy.removeItem(name || copy.itemName)} onTap={() => put({ items: items.filter((one) => one.itemId !== itemId) })} /> : null}
    </Card>
  )
}

export function Items({ editor, form }: Props) {
  const { items } = form
  return (
    <Section head={copy.items}>
      {items.map((item) => (
        <Item key={item.itemId} editor={editor} form={form} item={item} />
      ))}
      {items.length < MOST_ITEMS ? (
        <View className='buttons'>
          <SmallButton id='add-goods' icon='plus' text={copy.addGoods} onTap={() => editor.put({ items: [...items, anItem('goods', items)] })} />
          {items.some(({ kind }) => kind === 'cash') ? null : <SmallButton id='add-cash' icon='plus' text={copy.addCash} onTap={() => editor.put({ items: [...items, anItem('cash', items)] })} />}
        </View>
      ) : (
        <Note text={copy.mostItems} />
      )}
    </Section>
  )
}

function Site({ editor: { put, wrong }, form: { sites }, site }: Props & { readonly site: SiteRow }) {
  const { siteId, name, on, starts, ends } = site
  const set = (part: Partial<SiteRow>) => put({ sites: sites.map((one) => (one.siteId === siteId ? { ...one, ...part } : one)) })
  const today = localDateOf(clock())
  return (
    <Card>
      <Field id={`${siteId}-name`} label={copy.siteName} hint={copy.siteNameHint} longest={LONGEST.site} value={name} onInput={(text) => set({ name: text })} />
      <DayField id={`${siteId}-on`} label={copy.siteOn} unset={copy.unset} value={on} shown={on && birthWords(on)} from={today} to={addDays(today, YEAR)} near={today} onPick={(value) => set({ on: value })} />
      <TimeField id={`${siteId}-starts`} label={copy.starts} unset={copy.unset} value={starts} onPick={(value) => set({ starts: value })} />
      <TimeField id={`${siteId}-ends`} label={copy.ends} unset={copy.unset} value={ends} onPick={(value) => set({ ends: value })} />
      {wrong.has(siteId) ? <Wrong words={copy.siteMissing} /> : null}
      {sites.length > 1 ? <TextButton id={`${siteId}-remove`} text={copy.removeSite} onTap={() => put({ sites: sites.filter((one) => one.siteId !== siteId) })} /> : null}
    </Card>
  )
}

function ClosesOn({ editor: { put, wrong }, form: { sites, closesOn } }: Props) {
  const today = localDateOf(clock())
  // homes are walked to after the last site
  const near = sites.reduce((last, { on }) => (on > last ? on : last), today)
  return (
    <>
      <DayField id='closes-on' label={copy.closesOn} hint={copy.closesOnHint} unset={copy.closesOnUnset} value={closesOn} shown={closesOn && birthWords(closesOn)} from={today} to={addDays(today, YEAR)} near={near} wrong={wrong.has('closesOn') ? copy.closesOnWrong : undefined} onPick={(value) => put({ closesOn: value })} />
      {closesOn ? <TextButton id='clear-closes-on' text={copy.clearClosesOn} onTap={() => put({ closesOn: '' })} /> : null}
    </>
  )
}

export function Sites({ editor, form }: Props) {
  const { sites, ageRefOn } = form
  return (
    <Section head={copy.sites}>
      {sites.map((site) => (
        <Site key={site.siteId} editor={editor} form={form} site={site} />
      ))}
      {sites.length < MOST_SITES ? <SmallButton id='add-site' icon='plus' text={copy.addSite} onTap={() => editor.put({ sites: [...sites, aSite(sites, ageRefOn)] })} /> : <Note text={copy.mostSites} />}
      <ClosesOn editor={editor} form={form} />
    </Section>
  )
}

export function Donors({ editor, form: { donors } }: Props) {
  return (
    <Section head={copy.donors}>
      <Note text={copy.donorsNote} />
      {donors.map(({ donorId, name }) => (
        <Card key={donorId}>
          <Field id={`${donorId}-name`} label={copy.donorName} longest={LONGEST.donor} value={name} onInput={(text) => editor.put({ donors: donors.map((one) => (one.donorId === donorId ? { ...one, name: text } : one)) })} />
          <TextButton id={`${donorId}-remove`} text={copy.removeDonor(name)} onTap={() => editor.put({ donors: donors.filter((one) => one.donorId !== donorId) })} />
        </Card>
      ))}
      {donors.length < MOST_DONORS ? <SmallButton id='add-donor' icon='plus' text={copy.addDonor} onTap={() => editor.put({ donors: [...donors, aDonor(donors)] })} /> : <Note text={copy.mostDonors} />}
    </Section>
  )
}
