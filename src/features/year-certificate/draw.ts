/** A certificate of the year as it is painted: white paper with room for the seal, its number and code below. */
import { write, writeUpTo, type Brush } from '@components/brush'
import { paper } from '@components/certificatePaper'
import { dateWords } from '@components/dates/copy'
import { palette } from '@components/palette'
import type { CertificateView } from '@contract/annualCertificate'
import type { Instant } from '@domain/calendar'
import { copy } from './copy'

export const PAPER = { width: 480, height: 360 } as const
const INNER = 44

/** At the right, where the seal is pressed over it. */
function signed(brush: Brush, text: string, top: number, size: number): void {
  writeUpTo(brush, text, PAPER.width - INNER, top, { size, weight: 600, colour: palette.ink })
}

export function drawCertificate(brush: Brush, { name, community, year, number, code, issuedAt }: CertificateView, now: Instant): void {
  const { width, height } = PAPER
  const room = width - 2 * INNER
  paper(brush, width, height)
  write(brush, copy.honour, INNER, 34, room, { size: 34, weight: 700, colour: palette.sea })
  const named = write(brush, copy.toWhom(name), INNER, 96, room, { size: 24, weight: 700, colour: palette.ink })
  write(brush, copy.praise(community, year), INNER, named + 8, room, { size: 19, colour: palette.ink, line: 1.6 })
  signed(brush, community, height - 132, 19)
  signed(brush, dateWords(issuedAt, now), height - 104, 17)
  write(brush, copy.proof(number, code), INNER, height - 56, room, { size: 17, colour: palette.ink2 })
}

/** The same, for those who cannot see it. */
export const certificateWords = ({ name, community, year, number, code, issuedAt }: CertificateView, now: Instant): readonly string[] => [copy.honour, copy.toWhom(name), copy.praise(community, year), community, dateWords(issuedAt, now), copy.proof(number, code)]
