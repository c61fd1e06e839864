/** Keys from one secret: what is sealed, matched and signed, under which version, and what is refused. */
import { checkInCode, digitsOf, readCheckInCode } from '@kernel/codes'
import { digestOf, newSecret, secretEntries, secretsFrom } from '@kernel/secrets'

const keyOf = (letter: string) => Buffer.from(Array.from({ length: 32 }, (_, number) => (letter.charCodeAt(0) * 7 + number * 13) % 256)).toString('base64')
const [first, second] = [keyOf('a'), keyOf('b')]
const under = (secret: string | undefined) => secretsFrom({ LINJULI_SECRET: secret })
const secrets = under(`1:${first}`)

describe('what is sealed', () => {
  test.each(['13812345678', '', '林秀兰 𠮷 👵', 'x'.repeat(5000)])('comes back as it was: %#', (text) => expect(secrets.open(secrets.seal(text))).toBe(text))

  test('never looks the same twice, and never like what it hides', () => {
    const seals = new Set(Array.from({ length: 50 }, () => secrets.seal('13812345678')))
    expect(seals.size).toBe(50)
    for (const sealed of seals) expect(Buffer.from(sealed.slice(2), 'base64url').toString('latin1')).not.toContain('1381234')
  })

  test('stays readable under a newer version, and is sealed with the newest', () => {
    const sealed = secrets.seal('13812345678')
    const turned = under(`2:${second},1:${first}`)
    expect(turned.open(sealed)).toBe('13812345678')
    expect(turned.seal('x')).toMatch(/^2\./)
    expect(turned.open(turned.seal('x'))).toBe('x')
  })

  test('is not readable when its version is gone, nor with another key, nor when altered', () => {
    const sealed = secrets.seal('13812345678')
    expect(() => under(`2:${second}`).open(sealed)).toThrow('internal')
    expect(() => under(`1:${second}`).open(sealed)).toThrow()
    const bytes = Buffer.from(sealed.slice(2), 'base64url')
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    expect(() => secrets.open(`1.${bytes.toString('base64url')}`)).toThrow()
    for (const nonsense of ['', '1', '1.', '1.AAAA', 'no such thing']) expect(() => secrets.open(nonsense)).toThrow()
  })
})

describe('what is matched', () => {
  test('is the same for the same text, also after a restart', () => expect(under(`1:${first}`).match('phone', '13812345678')).toBe(secrets.match('phone', '13812345678')))
  test('differs by text, by kind, by key and by version', () => {
    const all = [secrets.match('phone', '1'), secrets.match('phone', '2'), secrets.match('person', '1'), under(`1:${second}`).match('phone', '1'), under(`2:${first}`).match('phone', '1')]
    expect(new Set(all).size).toBe(all.length)
  })
  test('does not run over from the kind into the text', () => expect(secrets.match('ab', 'c')).not.toBe(secrets.match('a', 'bc')))
  test('tells under which version', () => expect(under(`7:${first}`).match('phone', '1')).toMatch(/^7\.[\w-]{43}$/))
  test('is no signature and no part of one', () => expect(secrets.sign('phone', '1').toString('base64url')).not.toBe(secrets.match('phone', '1').slice(2)))
})

describe('when the key changes', () => {
  // first the new one is made known to every function, then it writes; the lowest version is the founding one in both
  const [before, known, after] = [`1:${first}`, `1:${first},2:${second}`, `2:${second},1:${first}`].map(under) as [typeof secrets, typeof secrets, typeof secrets]

  test('what writes is the first, whichever is newer', () => {
    expect(known.match('phone', '1')).toBe(before.match('phone', '1'))
    expect(after.match('phone', '1')).toMatch(/^2\./)
  })
  test('what was written while only some functions had changed over is read by the others', () => {
    expect(known.open(after.seal('x'))).toBe('x')
    expect(known.matches('phone', '1')).toContain(after.match('phone', '1'))
  })
  test('a tag made before is among those that are matched, the present one first', () => {
    expect(after.matches('phone', '1')).toEqual([after.match('phone', '1'), before.match('phone', '1')])
    expect(after.matches('phone', '2')).not.toContain(before.match('phone', '1'))
  })
  test('an id stays the same, and is another for another text or kind', () => {
    const ids = [before, known, after].map((one) => one.idOf('person', 'o1'))
    expect(new Set(ids).size).toBe(1)
    expect(after.idOf('person', 'o2')).not.toBe(ids[0])
    expect(after.idOf('invitation', 'o1')).not.toBe(ids[0])
  })
  test('a code drawn before is still read, scanned or by its digits, and a stranger’s is not', () => {
    const shown = checkInCode(before, 'ev_1', 'r_1')
    expect(readCheckInCode(after, shown.code)).toEqual({ eventId: 'ev_1', party: 'r_1' })
    expect(digitsOf(after, 'ev_1', 'r_1')).toContain(shown.digits)
    expect(digitsOf(after, 'ev_1', 'r_1')).toHaveLength(2)
    expect(readCheckInCode(under(`2:${second}`), shown.code)).toBeNull()
    for (const altered of [shown.code.slice(0, -1), `${shown.code}AA`, shown.code.replace('r_1', 'r_2')]) expect(readCheckInCode(after, altered)).toBeNull()
  })
})

describe('a secret', () => {
  test('that is new is strong enough, and another each time', () => {
    expect(() => under(newSecret())).not.toThrow()
    expect(newSecret()).not.toBe(newSecret())
  })

  test.each([
    ['missing', undefined], ['empty', ''], ['only a comma', ','], ['without a version', first], ['with a version that is no number', `v1:${first}`], ['too short', `1:${Buffer.alloc(31, 'abcdefghi').toString('base64')}`],
    ['of one letter', `1:${Buffer.alloc(32, 'a').toString('base64')}`], ['of few letters', `1:${Buffer.alloc(32, 'abcdefg').toString('base64')}`], ['not base64', '1:&&&&'], ['weak in its second version', `2:${second},1:abc`], ['of two keys under one version', `1:${second},1:${first}`], ['blank', ' ']
  ])('that is %s is refused', (_how, secret) => expect(() => under(secret)).toThrow('internal'))
})

describe('the entries of a secret', () => {
  test('keep their order and their bytes', () => {
    expect(secretEntries(`2:${second},1:${first}`).map(({ version, bytes }) => `${version}:${bytes.toString('base64')}`)).toEqual([`2:${second}`, `1:${first}`])
  })
})

describe('the check-in code', () => {
  const code = (eventId = 'ev_1', party = 'r_1', of = secrets) => checkInCode(of, eventId, party)

  test('names event and party, and is signed', () => expect(code().code).toMatch(/^LJ1\.ev_1\.r_1\.[\w-]{12}$/))
  test('has four digits', () => {
    for (let number = 0; number < 50; number += 1) expect(code('ev_1', `r_${number}`).digits).toMatch(/^\d{4}$/)
  })
  test('is the same each time, and another for another event, party or key', () => {
    expect(code()).toEqual(code())
    const tags = [code(), code('ev_2'), code('ev_1', 'r_2'), code('ev_1', 'r_1', under(`1:${second}`))].map((one) => one.code.split('.')[3])
    expect(new Set(tags).size).toBe(tags.length)
  })
})

describe('the digest of a request', () => {
  test('does not mind the order of keys, nor what is left out', () => expect(digestOf({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(digestOf({ b: { c: [1, 2] }, a: 1 })))
  test('minds everything else', () => {
    const all = [{ a: 1 }, { a: '1' }, { a: [1] }, { a: null }, { b: 1 }, {}, { a: [1, 2] }, { a: [2, 1] }, { a: { b: 1 } }, [], null].map(digestOf)
    expect(new Set(all).size).toBe(all.length)
  })
})
