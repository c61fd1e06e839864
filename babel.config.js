// Taro's own Babel settings; jest has config/babel.jest.js
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, targets: { ios: '12', chrome: '78' } }]]
}
