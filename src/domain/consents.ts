/** The versions of the texts that people consent to; a consent is recorded with the version that was on the screen. */

/** Guardian's consent to a minor's registration (PIPL art. 31). The words stand in the sign-up feature's copy. */
export const MINOR_EVENT_TEXT = '2026-11'

/** The health notice is the event's own, so its version is counted with the event. */
export const healthNoticeText = (version: number): string => `event-${version}`

/** Whether a person may be photographed at one event (R-EV-08). */
export const PHOTO_TEXT = '2026-12'
/** What is heard at an elder's door about how they are (HOME_VISIT_HEALTH). */
export const HOME_VISIT_TEXT = '2026-11'
/** The privacy policy and the children's rules (PIPL art. 17, 31). */
export const PRIVACY_TEXT = '2027-03'
export const CHILDREN_TEXT = '2026-11'

/** Whether a captain's full name may be shown: on the honour board, where a year hangs out, and where a certificate is checked (HONOUR_PUBLISH). */
export const HONOUR_TEXT = '2027-02'
/** The first that spoke of the year and of certificates; whoever agreed before agreed to the board alone. */
export const YEAR_HONOUR_TEXT = '2027-02'
