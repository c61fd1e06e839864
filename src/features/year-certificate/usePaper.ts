/** One certificate on its way onto its canvas and into the album. */
import type { CertificateView } from '@contract/annualCertificate'
import { clock } from '@domain/calendar'
import { canvasById } from '@platform/canvas'
import { usePicture, type Painted, type Picture } from '@platform/usePicture'
import { copy } from './copy'
import { certificateWords, drawCertificate, PAPER } from './draw'

export const CANVAS = 'year-certificate'

export type Paper = Picture & { readonly certificate: CertificateView | null; readonly words: readonly string[] }

export function usePaper(certificate: CertificateView | null): Paper {
  const words = certificate ? certificateWords(certificate, clock()) : []
  const paint = async (): Promise<Painted | null> => {
    const drawable = certificate && (await canvasById(CANVAS, PAPER.width, PAPER.height))
    if (!certificate || !drawable) return null
    drawCertificate(drawable.brush, certificate, clock())
    return { drawable, ratio: PAPER.height / PAPER.width }
  }
  return { ...usePicture(certificate && words.join(), paint, copy.fileOf(certificate?.name ?? '')), certificate, words }
}
