/** What of Tencent's examination the local cloud does not pass, each with its reason. */

const GEO = 'there is no geographic query: nothing here asks where a person is'
const ADDRESS = "asks which of Tencent's addresses the SDK dials when it is told none; the local cloud is an address that it is told"

export const exceptions: Readonly<Record<string, string>> = {
  'database/unit/aggregation.test.ts › geoNear geoNear': GEO,
  'database/unit/aggregation.test.ts › geoNear geoNear with distance limit': GEO,
  'database/unit/geo-advanced.test.ts › GEO高级功能 GEO - geoNear': GEO,
  'database/unit/geo-advanced.test.ts › GEO高级功能 GEO - geoWithin geometry': GEO,
  'database/unit/geo-advanced.test.ts › GEO高级功能 GEO - geoWithin centerSphere': GEO,
  'requestOptionsValidate/index.test.ts › 校验config设置  请求入参 校验config.isHttp => protocol': ADDRESS,
  'requestOptionsValidate/index.test.ts › 校验config设置  请求入参 校验云函数or容器环境 请求url': ADDRESS
}
