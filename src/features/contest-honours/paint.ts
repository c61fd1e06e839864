/** A certificate painted onto the canvas of its page. */
import { canvasById } from '@platform/canvas'
import type { Painted } from '@platform/usePicture'
import { CERTIFICATE, drawCertificate } from './draw'
import type { Certificate } from './honours'

export const CANVAS = 'honours-canvas'

export async function paintCertificate(certificate: Certificate): Promise<Painted | null> {
  const drawable = await canvasById(CANVAS, CERTIFICATE.width, CERTIFICATE.height)
  if (!drawable) return null
  drawCertificate(drawable.brush, certificate)
  return { drawable, ratio: CERTIFICATE.height / CERTIFICATE.width }
}
