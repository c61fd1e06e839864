/** The built-in button. What WeChat itself would do at its tap is not here, and a tap that asks for it says so. */
import { BuiltIn } from './builtIn'

export class ButtonElement extends BuiltIn {
  override tapped(): void {
    const opens = this.words('open-type')
    if (opens !== '') throw new Error(`open-type ${opens} is not part of this phone`)
  }
}
