/** The office's choice of message templates: read, refused when unreadable, and fields under the template's own names. */
import { fieldsFor, templatesFrom } from '@kernel/templates'

test('a template is named by its id, or by its id and the names of its fields', () => {
  expect(templatesFrom('{"seat":"tpl-1","changed":{"id":"tpl-2","fields":{"thing1":"thing6"}},"cancelled":{"id":"tpl-3"}}')).toEqual({
    seat: { id: 'tpl-1', fields: {} },
    changed: { id: 'tpl-2', fields: { thing1: 'thing6' } },
    cancelled: { id: 'tpl-3', fields: {} }
  })
})

test('an occasion of a later release is passed over', () => expect(templatesFrom('{"seat":"tpl-1","birthday":7}')).toEqual({ seat: { id: 'tpl-1', fields: {} } }))

test.each([undefined, '', '{}'])('nothing said (%s) is no template', (json) => expect(templatesFrom(json)).toEqual({}))

test.each(['seat', '[]', '"tpl"', 'null', '{"seat":""}', '{"seat":7}', '{"seat":{}}', '{"seat":{"id":"a","fields":{"thing1":1}}}', '{"seat":{"id":"a","fields":[]}}'])('%s cannot be read', (json) => expect(() => templatesFrom(json)).toThrow())

test('fields are said under the names of the template, and under ours where it has the same', () => {
  expect(fieldsFor({ id: 'tpl', fields: { thing1: 'thing6', time2: 'time3' } }, { thing1: '瑜伽', time2: '2026年11月21日 09:00', thing3: '三号楼' })).toEqual({
    thing6: { value: '瑜伽' },
    time3: { value: '2026年11月21日 09:00' },
    thing3: { value: '三号楼' }
  })
})
