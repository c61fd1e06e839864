/** The whole number that somebody told before, so that whoever changes something else is not asked for it again. */
import { myData } from '@contract/accountData'
import { useQuery } from '@platform/useQuery'

/** Undefined until it is there; empty where it does not come, or none was told. */
export function useToldPhone(introduced: boolean): string | undefined {
  const { data, failure } = useQuery(myData, introduced ? {} : null, { kept: false })
  if (introduced && !data && !failure) return undefined
  return data?.phone ?? ''
}
