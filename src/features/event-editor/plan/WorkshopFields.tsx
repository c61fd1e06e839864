/** Materials for each who comes, tools, and what somebody may be allergic to (R-EV-15). */
import { Card } from '@components/Card'
import { Chips } from '@components/Chips'
import { Field } from '@components/Field'
import { Labelled } from '@components/Labelled'
import { SmallButton } from '@components/SmallButton'
import { TextButton } from '@components/TextButton'
import type { Material, WorkshopPlan } from '@domain/eventPlan'
import { View } from '@tarojs/components'
import { replaced, without } from '../rows'
import { copy } from './copy'
import type { PlanProps } from './PlanSection'

const MOST = 20
const LONGEST = { name: 20, unit: 6, allergens: 200 } as const
const usualAmounts = [0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 20] as const

export function WorkshopFields({ plan: { materials, tools, allergens = '' }, put }: PlanProps<WorkshopPlan>) {
  const putMaterial = (at: number, row: Material, part: Partial<Material>) => put({ materials: replaced(materials, at, { ...row, ...part }) })
  return (
    <>
      {materials.map((row, at) => (
        <Card key={at}>
          <Field id={`material-${at}`} label={copy.material(at + 1)} value={row.name} longest={LONGEST.name} onInput={(name) => putMaterial(at, row, { name })} />
          <Field id={`material-${at}-unit`} label={copy.unit(at + 1)} hint={copy.unitHint} value={row.unit} longest={LONGEST.unit} onInput={(unit) => putMaterial(at, row, { unit })} />
          <Labelled id={`material-${at}-each`} label={copy.each(at + 1)}>
            <Chips
              id={`material-${at}-each`}
              label={copy.each(at + 1)}
              options={[...new Set([...usualAmounts, row.each])].sort((a, b) => a - b).map((each) => ({ key: String(each), text: copy.amount(each, row.unit) }))}
              chosen={[String(row.each)]}
              onTap={(each) => putMaterial(at, row, { each: Number(each) })}
            />
          </Labelled>
          <TextButton id={`remove-material-${at}`} text={copy.removeMaterial(at + 1)} onTap={() => put({ materials: without(materials, at) })} />
        </Card>
      ))}
      {tools.map((row, at) => (
        <View key={at}>
          <Field id={`tool-${at}`} label={copy.tool(at + 1)} value={row.name} longest={LONGEST.name} onInput={(name) => put({ tools: replaced(tools, at, { ...row, name }) })} />
          <TextButton id={`remove-tool-${at}`} text={copy.removeTool(at + 1)} onTap={() => put({ tools: without(tools, at) })} />
        </View>
      ))}
      <View className='buttons'>
        {materials.length < MOST ? <SmallButton id='add-material' icon='plus' text={copy.addMaterial} onTap={() => put({ materials: [...materials, { name: '', unit: '', each: 1 }] })} /> : null}
        {tools.length < MOST ? <SmallButton id='add-tool' icon='plus' text={copy.addTool} onTap={() => put({ tools: [...tools, { name: '', shared: true }] })} /> : null}
      </View>
      <Field id='allergens' lines='several' label={copy.allergens} hint={copy.allergensHint} value={allergens} longest={LONGEST.allergens} onInput={(next) => put({ allergens: next })} />
    </>
  )
}
