/** What a hand does on the compiled program beside tapping on words: it finds a thing by its id, and turns a wheel. */
import type { Locator } from 'playwright-core'
import type { Visitor } from '../e2e/browser'

/** The framework writes ids with a prefix of the component before them. */
export const thing = ({ visible }: Visitor, id: string): Locator => visible.locator(`[id$="--${id}"]`)

export async function turnTo(visitor: Visitor, field: string, value: string): Promise<void> {
  await visitor.tap(field)
  const wheel = visitor.page.locator('mini-wheel')
  await wheel.locator('input').fill(value)
  await wheel.getByText('确定').tap()
}
