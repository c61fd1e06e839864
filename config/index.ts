/** How Taro builds the mini program and the H5 demo. */
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import type { IProjectConfig } from '@tarojs/taro/types/compile'
import { resolve } from 'node:path'
import { palette, pictures } from './pictures'
import { taroAlias } from './rooms'

const outputRoot = `dist/${process.env.TARO_ENV}`

// rpx and rem grow with the window and would shrink words below the floor of 17 px on small phones: px stays px
const pxtransform = { enable: false, config: {} }

// templates six deep cover nearly every page; deeper nodes go through a component (Taro's types do not know the setting)
const depth = { baseLevel: 6 }

// Taro writes the template of a scrolling view, the largest of all, on four levels whether or not any page asks for it (its types do not know this either)
const { componentConfig: asked } = require('@tarojs/webpack5-runner/dist/utils/component') as { readonly componentConfig: { readonly includes: Set<string> } }

// once it has built, Taro asks webpack for an account of every module to print what went wrong: that alone is asked for then
class OnlyWhatWentWrong {
  apply(compiler: { readonly hooks: { readonly compilation: { tap(name: string, hear: (compilation: Compilation) => void): void } } }): void {
    compiler.hooks.compilation.tap('OnlyWhatWentWrong', ({ hooks }) => hooks.statsNormalize.tap('OnlyWhatWentWrong', (options) => void Object.assign(options, { all: false, errors: true, warnings: true })))
  }
}
type Compilation = { readonly hooks: { readonly statsNormalize: { tap(name: string, change: (options: object) => void): void } } }

type Chain = Parameters<NonNullable<NonNullable<IProjectConfig['mini']>['webpackChain']>>[0]

// esbuild reads TypeScript for the rest of this house as well, and needs a tenth of Babel's time; iOS 12 and Chrome 78 understand what it writes
function readWithEsbuild(chain: Chain) {
  const scripts = chain.module.rule('script')
  scripts.uses.clear()
  scripts.include.clear()
  return scripts.use('esbuild').loader('esbuild-loader').options({ target: 'es2018', jsx: 'automatic' }).end()
}

export default defineConfig<'webpack5'>(async (): Promise<UserConfigExport<'webpack5'>> => ({
  projectName: 'linjuli',
  date: '2026-11-23',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: taroAlias,
  plugins: [resolve(process.cwd(), 'config/aria/index.ts')],
  defineConstants: { CLOUD_ENV: JSON.stringify(process.env.CLOUD_ENV ?? '') },
  // icons and drawings are asked for by path: a file each, never base64 through setData
  copy: { patterns: pictures(outputRoot), options: {} },
  sass: { data: `$palette: (${Object.entries(palette).map(([name, hex]) => `${name}: ${hex}`).join(', ')});` },
  // Taro writes Chinese as \u escapes unless told otherwise: six bytes a character instead of three
  terser: { enable: true, config: { ecma: 2018, compress: { pure_getters: true }, output: { comments: false, ascii_only: false } } },
  // the H5 is looked at on a desk: what is quick to build is small enough
  ...(process.env.TARO_ENV === 'h5' ? { jsMinimizer: 'esbuild' as const, esbuild: { minify: { enable: true, config: { target: 'es2018' } } } } : {}),
  // no minifyXML: its minifier believes in HTML and drops </input>, which WXML needs
  mini: {
    ...depth,
    optimizeMainPackage: { enable: true },
    imageUrlLoaderOption: { limit: 1 },
    postcss: { pxtransform },
    webpackChain: (chain) => {
      // what webpack itself writes around every module is as short as the language allows
      chain.merge({ target: ['web', 'es2018'], output: { environment: { arrowFunction: true, const: true, destructuring: true } } })
      asked.includes.delete('scroll-view')
      // the libraries as well: they are written for phones of today
      readWithEsbuild(chain)
      chain.plugin('onlyWhatWentWrong').use(OnlyWhatWentWrong)
    }
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    postcss: { pxtransform, autoprefixer: { enable: true, config: {} } },
    webpackChain: (chain) => {
      chain.optimization.splitChunks({ chunks: 'all', minSize: 10_000 })
      // what Taro brings along is read as it is: written anew, its players of films would come too
      readWithEsbuild(chain).include.add(resolve(process.cwd(), 'src'))
      chain.plugin('onlyWhatWentWrong').use(OnlyWhatWentWrong)
    }
  }
}))
