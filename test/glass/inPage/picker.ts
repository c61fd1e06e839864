/** The wheel from below: a day, a month, an hour or one of a list. Nothing is told before 确定. */
import { BuiltIn } from './builtIn'

type Wheel = HTMLInputElement | HTMLSelectElement

/** What the browser calls a wheel for a day, by how much of it is wanted. */
const dayWheels: Readonly<Record<string, string>> = { day: 'date', month: 'month', year: 'number' }

function listWheel(range: unknown, chosen: number): HTMLSelectElement {
  const wheel = document.createElement('select')
  for (const words of Array.isArray(range) ? range : []) wheel.add(new Option(String(words)))
  wheel.selectedIndex = chosen
  return wheel
}

function momentWheel(type: string, value: string): HTMLInputElement {
  const wheel = document.createElement('input')
  wheel.type = type
  wheel.value = value
  return wheel
}

export class PickerElement extends BuiltIn {
  override tapped(): void {
    if (this.is('disabled')) return
    const wheel = this.#wheel()
    const sheet = document.createElement('mini-wheel')
    const done = document.createElement('button')
    done.textContent = '确定'
    done.addEventListener('click', () => {
      sheet.remove()
      this.tell('change', { value: wheel instanceof HTMLSelectElement ? wheel.selectedIndex : wheel.value })
    })
    sheet.append(wheel, done)
    document.body.append(sheet)
  }

  #wheel(): Wheel {
    const mode = this.words('mode')
    if (mode === 'selector') return listWheel(this.said('range'), Number(this.said('value') ?? 0))
    if (mode === 'time') return momentWheel('time', this.words('value'))
    if (mode === 'date') return momentWheel(dayWheels[this.words('fields')] ?? 'date', this.words('value'))
    throw new Error(`a wheel for ${mode} is not part of this phone`)
  }
}
