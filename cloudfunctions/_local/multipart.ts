/** The parts of a multipart/form-data body, by name. */

export function partsOf(body: Buffer, contentType: string): Readonly<Record<string, Buffer>> {
  const boundary = /boundary="?([^";]+)/.exec(contentType)?.[1]
  if (!boundary) return {}
  const line = Buffer.from(`--${boundary}`)
  const parts: Record<string, Buffer> = {}
  let start = body.indexOf(line)
  while (start >= 0) {
    const next = body.indexOf(line, start + line.length)
    if (next < 0) break
    // after the boundary and before the next one stands a line break each
    const part = body.subarray(start + line.length + 2, next - 2)
    const head = part.indexOf('\r\n\r\n')
    const name = /name="([^"]+)"/.exec(part.subarray(0, Math.max(head, 0)).toString('utf8'))?.[1]
    if (name !== undefined) parts[name] = part.subarray(head + 4)
    start = next
  }
  return parts
}
