/** Unpacks the Chromium that its npm package carries into the folder that TMPDIR names; a script, because the package is a module and jest is not. */
import { inflate } from '@sparticuz/chromium'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')

// al2023 holds libnss3 and its kin for machines that lack them; fonts, letters for machines without any
for (const archive of ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br', 'fonts.tar.br']) await inflate(join(bin, archive))
