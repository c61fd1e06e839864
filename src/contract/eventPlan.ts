/** How the plan of one kind of event comes over the wire. */
import { betters, countings, lectureTopics, MOST_ATTEMPTS, tiePolicies, type EventPlan } from '@domain/eventPlan'
import * as v from 'valibot'
import { count, listOf, longText, text } from './fields'

const MOST_EACH = 1_000
/** Two decimals: nobody weighs flour finer than that. */
const amount = v.pipe(v.number(), v.minValue(0.01), v.maxValue(MOST_EACH), v.check((each) => Math.abs(each * 100 - Math.round(each * 100)) < 1e-6))

const workshop = v.strictObject({
  kind: v.literal('workshop'),
  materials: listOf(v.strictObject({ name: text(20), unit: text(6), each: amount }), 20),
  tools: listOf(v.strictObject({ name: text(20), shared: v.boolean() }), 20),
  allergens: v.exactOptional(longText(200))
})

const competition = v.strictObject({
  kind: v.literal('competition'),
  measure: v.strictObject({ name: text(20), unit: text(6), better: v.picklist(betters), attempts: count(1, MOST_ATTEMPTS), counts: v.picklist(countings) }),
  awards: listOf(v.strictObject({ title: text(12), top: count(1, 100) }), 5),
  ties: v.picklist(tiePolicies),
  gift: v.exactOptional(v.strictObject({ name: text(20), stock: count(1, 1_000) }))
})

const outing = v.strictObject({ kind: v.literal('volunteer_outing'), route: v.strictObject({ from: text(40), to: text(40) }) })

const lecture = v.strictObject({ kind: v.literal('lecture'), topics: listOf(v.picklist(lectureTopics), lectureTopics.length), forElders: v.boolean(), collectsQuestions: v.boolean() })

export const plan: v.GenericSchema<unknown, EventPlan> = v.variant('kind', [workshop, competition, outing, lecture])
