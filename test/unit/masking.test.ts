/** What is left of a name or a number for those who need not know it. */
import { maskedName, maskedPhone, surname } from '@domain/masking'

test.each([
  ['王某', '王*'], ['王某某', '王**'], ['欧阳某某', '欧**'], ['阿卜杜拉·买买提', '阿**'], ['林', '林*'], ['𠮷田某', '𠮷**'], ['𠮷', '𠮷*'], ['', '*']
])('the name %s becomes %s', (name, masked) => expect(maskedName(name)).toBe(masked))

test.each([
  ['13812345678', '138****5678'], ['05351234567', '0535-****567'], ['053512345678', '0535-****678'], ['01012345678', '010-****678'],
  ['02112345678', '021-****678'], ['1234567', '****567'], ['12345678', '****678']
])('the number %s becomes %s', (phone, masked) => expect(maskedPhone(phone)).toBe(masked))

test('a masked number keeps at most seven of its digits', () => {
  for (const phone of ['13812345678', '053512345678', '1234567']) expect(maskedPhone(phone).replace(/\D/g, '').length).toBeLessThanOrEqual(7)
})

test.each([['王静', '王'], ['欧阳娜娜', '欧阳'], ['欧阳', '欧阳'], ['欧文', '欧'], ['𠮷田', '𠮷'], ['', '']])('%s is called by %s', (name, called) => expect(surname(name)).toBe(called))
