// Taro's own Babel settings; jest has config/esbuild.jest.js
// what is left out iOS 12 understands, save corners that no file here comes near; translated, it is a tenth more code
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false, targets: { ios: '12', chrome: '78' }, exclude: ['transform-destructuring', 'transform-parameters', 'transform-template-literals'] }]]
}
