/** What a page would show: the tree that Taro hands to `setData`, read through the templates of the build as WeChat reads it. */
import { readFileSync } from 'node:fs'

/** A node as Taro sends it: children `cn`, text `v`, name of the template `nn`, attributes under short names. */
export type DataNode = { readonly nn?: string; readonly sid?: string; readonly uid?: string; readonly v?: string; readonly cn?: readonly DataNode[]; readonly [short: string]: unknown }

export type ViewNode = {
  readonly tag: string
  /** What Taro knows the node by. */
  readonly sid: string
  readonly attributes: Readonly<Record<string, string>>
  /** Events for which the template calls Taro: `tap`, `input`, `change`. */
  readonly events: ReadonlySet<string>
  readonly text: string
  readonly children: readonly ViewNode[]
}

type Template = { readonly tag: string; readonly attributes: readonly (readonly [name: string, expression: string])[] }
export type Templates = ReadonlyMap<string, Template>

const TEMPLATE = /<template name="tmpl_\d+_([^"]+)">\s*<([a-z-]+)([^>]*)>/g
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g
const EVENT = /^(?:bind|catch):?(\w+)$/
const SHORT_NAME = /\bi\.(\w+)/g

/** Reads `base.wxml`: which element each template makes, and from which short name each attribute comes. */
export function readTemplates(file: string): Templates {
  const templates = new Map<string, Template>()
  for (const [, name = '', tag = '', rest = ''] of readFileSync(file, 'utf8').matchAll(TEMPLATE)) {
    // one template for each depth, all alike
    if (!templates.has(name)) templates.set(name, { tag, attributes: [...rest.matchAll(ATTRIBUTE)].map(([, attribute = '', expression = '']) => [attribute, expression]) })
  }
  return templates
}

function templateOf(templates: Templates, node: DataNode): Template {
  const template = templates.get(node.nn ?? '')
  // a field has two templates, with and without the keyboard on it
  const own = template?.tag === 'template' ? templates.get(`${node.nn}_${node.focus === undefined ? 'blur' : 'focus'}`) : template
  if (!own) throw new Error(`the build has no template for ${JSON.stringify(node).slice(0, 200)}`)
  return own
}

function valueOf(expression: string, node: DataNode): string | undefined {
  if (!expression.includes('{{')) return expression
  const value = [...expression.matchAll(SHORT_NAME)].map(([, short = '']) => node[short]).find((found) => found !== undefined && found !== '')
  return value === undefined ? undefined : String(value)
}

/** One node and all below it; text nodes have neither template nor children. */
export function render(templates: Templates, node: DataNode): ViewNode {
  if (node.v !== undefined) return { tag: '', sid: node.sid ?? '', attributes: {}, events: new Set(), text: node.v, children: [] }
  const { tag, attributes } = templateOf(templates, node)
  const children = (node.cn ?? []).map((child) => render(templates, child))
  return {
    tag,
    sid: node.sid ?? '',
    attributes: Object.fromEntries(attributes.flatMap(([name, expression]) => {
      const value = EVENT.test(name) ? undefined : valueOf(expression, node)
      return value === undefined ? [] : [[name, value]]
    })),
    events: new Set(attributes.flatMap(([name, value]) => (value === 'eh' ? [EVENT.exec(name)?.[1] ?? ''] : []))),
    text: children.map(({ text }) => text).join(''),
    children
  }
}

/** The nodes from the outermost that holds it down to the first that `wanted` accepts, depth first; empty when there is none. */
export function pathTo(roots: readonly ViewNode[], wanted: (node: ViewNode) => boolean): readonly ViewNode[] {
  for (const node of roots) {
    if (wanted(node)) return [node]
    const below = pathTo(node.children, wanted)
    if (below.length > 0) return [node, ...below]
  }
  return []
}
