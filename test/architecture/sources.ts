/** The source files of a project: where they lie, what they import, what they say. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import ts from 'typescript'

export type Source = {
  /** From the project's root, with forward slashes. */
  readonly path: string
  readonly text: string
}

const CODE = /\.(ts|tsx|js|mjs|cjs)$/

const posix = (path: string) => path.split(sep).join('/')

/** Every file below the folders that `wanted` accepts, in order of their paths. */
export function filesBelow(root: string, folders: readonly string[], wanted: RegExp): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && wanted.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ path: posix(relative(root, file)), text: readFileSync(file, 'utf8') }))
  )
}

export const codeBelow = (root: string, folders: readonly string[]): Source[] => filesBelow(root, folders, CODE)

/** What a file imports, in whichever way: `import`, `export … from`, `import()`, `require()`. */
export const importsOf = ({ text }: Source): string[] => ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)

/** Calls `visit` with every node of the file; comments are no nodes. */
export function walk({ path, text }: Source, visit: (node: ts.Node) => void): void {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const step = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, step)
  }
  step(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false, kind))
}

/** The words a file would say: strings, templates, regular expressions and text between tags. */
export function wordsOf(source: Source): string[] {
  const words: string[] = []
  walk(source, (node) => {
    const says = ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node) || ts.isRegularExpressionLiteral(node)
    if (says) words.push(node.text)
  })
  return words
}
