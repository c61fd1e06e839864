const { ModuleKind, ScriptTarget, transpileModule } = require('typescript')

// the tests call a namespace they imported, which esbuild makes an object; and they want their mocks left where they stand
exports.process = (text, fileName) => ({ code: transpileModule(text, { fileName, compilerOptions: { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022, esModuleInterop: true } }).outputText })
