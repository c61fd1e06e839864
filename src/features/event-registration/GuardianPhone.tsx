/** The number of a guardian, where the rule asks somebody under age for it. */
import { Field } from '@components/Field'
import { copy } from './copy'
import type { Signup } from './useSignup'

const LONGEST = 20

export function GuardianPhone({ signup: { asked, guardianPhone, tellGuardianPhone, outcome } }: { readonly signup: Signup }) {
  if (!asked.guardianPhone) return null
  const missing = outcome.at === 'filling' && outcome.missing === 'guardianPhone'
  return (
    <Field
      id='guardianPhone'
      label={copy.guardianPhone}
      hint={copy.guardianPhoneHint}
      keyboard='number'
      longest={LONGEST}
      value={guardianPhone}
      wrong={missing ? copy.missing.guardianPhone : undefined}
      onInput={tellGuardianPhone}
    />
  )
}
