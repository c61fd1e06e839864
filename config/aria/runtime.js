/** The half of the aria plugin that runs on the phone: without it the short attribute names of the templates and of the runtime drift apart. */
import { mergeInternalComponents } from '@tarojs/shared'
import { attributes, components } from './attributes.json'

for (const name of components) mergeInternalComponents({ [name]: attributes })
