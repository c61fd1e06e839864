/** WeChat's own uploader: run by npm at an exact version, outside the lock file, because its hundreds of packages clash with ours. */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

const UPLOADER = 'miniprogram-ci@2.1.42'

export type Uploader = {
  uploadFunction(name: string): Promise<void>
  uploadMiniProgram(version: string): Promise<void>
}

export type UploadOptions = {
  readonly appid: string
  readonly keyFile: string
  readonly envId: string
  /** Of the bundled functions. */
  readonly functions: string
  /** npm's own program, as it tells those that it runs. */
  readonly npm: string
}

// what it says while it works is of use when it takes long or fails
function run(words: readonly string[]): Promise<void> {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'inherit', 'inherit'] })
    child.once('error', failed)
    child.once('exit', (code) => (code === 0 ? done() : failed(new Error(`${UPLOADER} ended with ${code}`))))
  })
}

export function miniprogramCi({ appid, keyFile, envId, functions, npm }: UploadOptions): Uploader {
  const project = ['--project-path', resolve('.'), '--appid', appid, '--private-key-path', resolve(keyFile)]
  const upload = (words: readonly string[]) => run([npm, 'exec', '--yes', `--package=${UPLOADER}`, '--', 'miniprogram-ci', ...words, ...project])
  return {
    uploadFunction: (name) => upload(['cloud', 'functions', 'upload', '--env', envId, '--name', name, '--path', resolve(functions, name), '--remote-npm-install', 'true']),
    uploadMiniProgram: (version) => upload(['upload', '--upload-version', version, '--upload-description', `${version} (${envId})`, '--use-project-config', 'true'])
  }
}
