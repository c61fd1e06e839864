/** What a workshop has to have ready for those who are signed up so far (R-EV-15). */
import { Card } from '@components/Card'
import { Fact } from '@components/Fact'
import { Section } from '@components/Section'
import type { StaffEventView } from '@contract/eventDesk'
import { amountFor } from '@domain/eventPlan'
import { copy } from './copy'

export function Materials({ event: { status, plan, seatedPersons } }: { readonly event: StaffEventView }) {
  if (status !== 'published' || plan?.kind !== 'workshop') return null
  const { materials, tools } = plan
  if (materials.length + tools.length === 0) return null
  return (
    <Section head={copy.materials}>
      <Card>
        {materials.map((material) => (
          <Fact key={material.name} icon='check' text={copy.material(material.name, amountFor(material, seatedPersons), material.unit)} note={copy.materialNote(material.each, material.unit, seatedPersons)} />
        ))}
        {tools.length > 0 ? <Fact icon='check' text={tools.map(({ name }) => name).join(copy.listed)} note={copy.toolsNote} /> : null}
      </Card>
    </Section>
  )
}
