/** What a screen reader is told, in the spelling of the platform: `aria-role` in WeChat, `role` in a browser. */
export type Role = 'button' | 'checkbox' | 'radio' | 'tab' | 'link' | 'img' | 'alert' | 'dialog' | 'group' | 'tablist'

export type Aria = {
  readonly role?: Role | undefined
  readonly label?: string | undefined
  readonly hidden?: boolean | undefined
  readonly checked?: boolean | undefined
  readonly selected?: boolean | undefined
  readonly expanded?: boolean | undefined
  readonly busy?: boolean | undefined
  readonly invalid?: boolean | undefined
  readonly live?: 'polite' | undefined
}

const roleName = process.env.TARO_ENV === 'h5' ? 'role' : 'aria-role'

export function aria({ role, ...facts }: Aria): Record<string, string> {
  const attributes: Record<string, string> = role ? { [roleName]: role } : {}
  for (const [name, value] of Object.entries(facts)) {
    // WeChat drops a plain false and empties a plain true
    if (value !== undefined) attributes[`aria-${name}`] = String(value)
  }
  return attributes
}

export const decoration = aria({ hidden: true })
