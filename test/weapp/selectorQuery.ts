/** `createSelectorQuery` where there is no view to measure: every question is answered, a canvas by a brush that draws nowhere. */

type Answer = Readonly<Record<string, unknown>>

const box: Answer = { id: '', dataset: {}, left: 0, top: 0, right: 390, bottom: 100, width: 390, height: 100, scrollLeft: 0, scrollTop: 0 }

// a drawing needs a surface that takes any stroke
const brush = (): object => new Proxy({}, { get: (strokes: Record<string | symbol, unknown>, name) => strokes[name] ?? (() => ({ width: 0, addColorStop: () => undefined })) })
const canvas = (): Answer => ({ width: 0, height: 0, getContext: brush, createImage: () => ({}) })

export function selectorQuery() {
  const answers: Answer[] = []
  const query = {
    in: () => query,
    select: () => node,
    selectAll: () => node,
    selectViewport: () => node,
    exec: (tell?: (found: readonly Answer[]) => void) => {
      // the view answers later, never within the call
      if (tell) setTimeout(() => tell(answers))
      return query
    }
  }
  const asked = (answer: Answer) => () => {
    answers.push(answer)
    return query
  }
  const node = {
    fields: (fields: Answer) => asked(fields.node ? { ...box, node: canvas() } : box)(),
    boundingClientRect: asked(box),
    scrollOffset: asked(box)
  }
  return query
}
