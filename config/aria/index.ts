/** Adds the aria attributes to Taro's mini program templates, which carry none of their own. */
import { resolve } from 'node:path'
import { attributes, components } from './attributes.json'

type Platform = {
  readonly ctx: unknown
  readonly template?: { mergeComponents(ctx: unknown, components: unknown): void }
  runtimePath: string | string[]
}

type PluginContext = { registerMethod(name: string, method: (platform: Platform) => void): void }

export default (plugin: PluginContext): void => {
  plugin.registerMethod('onSetupClose', (platform) => {
    if (!platform.template) return // H5 renders real elements
    for (const name of components) platform.template.mergeComponents(platform.ctx, { [name]: attributes })
    platform.runtimePath = [platform.runtimePath, resolve(process.cwd(), 'config/aria/runtime.js')].flat()
  })
}
