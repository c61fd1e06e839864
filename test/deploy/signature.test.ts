/** Requests to Tencent Cloud are signed as its documentation says. */
import { sign } from '@cloudbase/signature-nodejs'
import { signatureOf } from './tc3'

test('the judge of the fake cloud agrees with the worked example of the documentation', () => {
  expect(
    signatureOf({
      secretKey: 'Gu5t9xGARNpq86cd98joQYCN3EXAMPLE',
      service: 'cvm',
      timestamp: 1551113065,
      contentType: 'application/json; charset=utf-8',
      host: 'cvm.tencentcloudapi.com',
      path: '/',
      body: '{"Limit": 1, "Filters": [{"Values": ["\\u672a\\u547d\\u540d"], "Name": "instance-name"}]}'
    })
  ).toBe('72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168')
})

test('the library signs what the judge expects, Chinese in the body as well', () => {
  const params = { FunctionName: 'event', Description: '邻距离' }
  const host = 'scf.tencentcloudapi.com'
  const { authorization } = sign({ secretId: 'id', secretKey: 'key', method: 'POST', url: `https://${host}/`, service: 'scf', headers: { 'content-type': 'application/json', host }, params, timestamp: 1795222800, isCloudApi: true })
  const expected = signatureOf({ secretKey: 'key', service: 'scf', timestamp: 1795222800, contentType: 'application/json', host, path: '/', body: JSON.stringify(params) })
  expect(authorization).toBe(`TC3-HMAC-SHA256 Credential=id/2026-11-21/scf/tc3_request, SignedHeaders=content-type;host, Signature=${expected}`)
})
