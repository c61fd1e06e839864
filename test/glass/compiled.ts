/** What the compiler hands to the browser: the program in the browser's own languages, under `globalThis.program`. */
import type { template } from 'glass-easel'
import type { ComponentJson } from '../weapp/program'
import type { Module, Require } from '../weapp/registry'

/** What WeChat gives to every file of a program, in this order. */
export const GIVEN = ['wx', 'App', 'Page', 'Component', 'Behavior', 'getApp', 'getCurrentPages'] as const
export type Given = Readonly<Record<(typeof GIVEN)[number], unknown>>

/** The built-in components that this host has. */
export const builtInTags = ['view', 'text', 'image', 'button', 'input', 'textarea', 'picker', 'canvas', 'scroll-view'] as const
export type BuiltInTag = (typeof builtInTags)[number]

type Code = (require: Require, module: Module, exports: unknown, ...given: unknown[]) => void

/** Everything by its path without the ending. */
export type Compiled = {
  readonly routes: readonly string[]
  readonly tabs: readonly string[]
  readonly configs: Readonly<Record<string, ComponentJson>>
  readonly templates: Readonly<Record<string, template.ComponentTemplate['content']>>
  readonly code: Readonly<Record<string, Code>>
}

/** Under which name the classes of a component go that no style from outside may reach. */
export const scopeOf = (path: string): string => path.replaceAll('/', '-')
