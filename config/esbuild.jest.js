// how jest reads TypeScript: esbuild is far quicker than Babel, and a fresh clone has no cache
const { createHash } = require('node:crypto')
const { transformSync, version } = require('esbuild')

const loaders = { '.ts': 'ts', '.tsx': 'tsx', '.js': 'js', '.jsx': 'jsx' }
// import() is run by jest only where it has become require
const options = { format: 'cjs', target: 'node20', jsx: 'automatic', sourcemap: 'inline', sourcesContent: false, supported: { 'dynamic-import': false } }

module.exports = {
  getCacheKey: (source, path) => createHash('sha256').update(`${version}\n${JSON.stringify(options)}\n${path}\n${source}`).digest('hex'),
  process: (source, path) => transformSync(source, { ...options, loader: loaders[path.slice(path.lastIndexOf('.'))], sourcefile: path })
}
