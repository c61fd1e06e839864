/** The telephone behind the code of WeChat's own phone button. */
import { unavailable } from '../faults'
import { cloud } from './cloud'

const INVALID_CODE = 40029

/** The number, or null when the code is used up or none of ours. */
export async function phoneNumberOf(code: string): Promise<string | null> {
  try {
    return (await cloud.openapi.phonenumber.getPhoneNumber({ code })).phoneInfo.purePhoneNumber
  } catch (error) {
    if ((error as { errCode?: number }).errCode === INVALID_CODE) return null
    throw unavailable(error)
  }
}
