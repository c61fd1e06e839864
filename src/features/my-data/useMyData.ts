/** Everything that is kept about me; it is asked anew each time, and the phone keeps no copy of it. */
import { myData, type MyDataView } from '@contract/accountData'
import { useQuery, type Query } from '@platform/useQuery'

export type MyData = Query<MyDataView, never>
export type Loaded = MyData & { readonly data: MyDataView }
export type Consent = MyDataView['consents'][number]

export const useMyData = (): MyData => useQuery(myData, {}, { kept: false })

/** The answers that hold: of several about the same, the newest. */
export function consentsThatCount(consents: readonly Consent[]): readonly Consent[] {
  const about = ({ purpose, registrationId, personIds }: Consent) => [purpose, registrationId, ...personIds].join()
  return consents.filter((one) => !consents.some((other) => about(other) === about(one) && other.at > one.at))
}
