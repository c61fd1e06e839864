const { transformSync } = require('@babel/core')

// babel-jest would lift the mocks to the top of the file, and refuse one that speaks of what is imported there
exports.process = (text, filename) => ({ code: transformSync(text, { filename, configFile: require.resolve('../../../config/babel.jest.js') }).code })
