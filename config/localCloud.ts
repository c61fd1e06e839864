/** Where the local cloud lies as one file, which a test run builds once and starts some hundred times. */
export const LOCAL_CLOUD = 'dist/local/main.js'
