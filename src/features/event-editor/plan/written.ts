/** A plan as it is sent: rows without a name are not there, and what is not whole yet is no plan. */
import type { EventPlan } from '@domain/eventPlan'

const isBlank = (text: string): boolean => text.trim() === ''

/** Undefined while something is missing without which the kind cannot be held. */
export function writtenPlan(plan: EventPlan): EventPlan | undefined {
  switch (plan.kind) {
    case 'workshop': {
      const { allergens, ...rest } = plan
      const materials = plan.materials.filter(({ name, unit }) => !isBlank(name) && !isBlank(unit)).map(({ name, unit, each }) => ({ name: name.trim(), unit: unit.trim(), each }))
      const tools = plan.tools.filter(({ name }) => !isBlank(name)).map(({ name, shared }) => ({ name: name.trim(), shared }))
      return { ...rest, materials, tools, ...(allergens === undefined || isBlank(allergens) ? {} : { allergens: allergens.trim() }) }
    }
    case 'competition': {
      const { gift, ...rest } = plan
      const measure = { ...plan.measure, name: plan.measure.name.trim(), unit: plan.measure.unit.trim() }
      if (isBlank(measure.name) || isBlank(measure.unit)) return undefined
      const awards = plan.awards.filter(({ title }) => !isBlank(title)).map(({ title, top }) => ({ title: title.trim(), top }))
      return { ...rest, measure, awards, ...(gift && !isBlank(gift.name) ? { gift: { ...gift, name: gift.name.trim() } } : {}) }
    }
    case 'volunteer_outing': {
      const route = { from: plan.route.from.trim(), to: plan.route.to.trim() }
      return isBlank(route.from) || isBlank(route.to) ? undefined : { ...plan, route }
    }
    case 'lecture':
      return plan
  }
}
