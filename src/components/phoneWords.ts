/** A telephone number as people read it aloud: in groups. */

// Beijing and the 02x cities have three digits, all others four
const LANDLINE = /^(010|02\d|0[3-9]\d{2})(\d{3,4})(\d{4})$/
const MOBILE = /^(1\d{2})(\d{4})(\d{4})$/

/** 05350001232 → 0535-000 1232, 13800001000 → 138 0000 1000; anything else as it is. */
export const phoneWords = (phone: string): string => phone.replace(LANDLINE, '$1-$2 $3').replace(MOBILE, '$1 $2 $3')
