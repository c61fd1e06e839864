// how jest reads TypeScript: esbuild is far quicker than Babel, and a fresh clone has no cache
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { join, relative } = require('node:path')
const { transformSync, version } = require('esbuild')

const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.jsx': 'jsx' }
// import() is run by jest only where it has become require
const options = { format: 'cjs', target: 'node20', jsx: 'automatic', sourcemap: 'inline', sourcesContent: false, supported: { 'dynamic-import': false } }

/** What a run has bundled of a file of tests; null for everything else, and where a single file is run. */
function bundleOf(path) {
  if (process.env.TESTS_BUILT !== '1' || !/\.test\.tsx?$/.test(path)) return null
  return readFileSync(join('dist/tests', relative('test', path)).replace(/\.tsx?$/, '.js'), 'utf8')
}

const MAP = '//# sourceMappingURL=data:application/json;base64,'

/** jest believes that the bundle stands where the file of tests does, which is one folder nearer to the sources. */
function mapped(bundle) {
  const [code, encoded] = bundle.split(MAP)
  const map = JSON.parse(Buffer.from(encoded, 'base64').toString('utf8'))
  return { code, map: { ...map, sources: map.sources.map((source) => source.replace('../', '')) } }
}

module.exports = {
  options,
  getCacheKey: (source, path) => createHash('sha256').update(`${version}\n${JSON.stringify(options)}\n${path}\n${bundleOf(path) ?? source}`).digest('hex'),
  process: (source, path) => {
    const bundle = bundleOf(path)
    return bundle === null ? transformSync(source, { ...options, loader: loaders[path.slice(path.lastIndexOf('.'))], sourcefile: path }) : mapped(bundle)
  }
}
