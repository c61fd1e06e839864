/** WeChat's open API as `cloud.openapi` speaks it: protobuf pairs in, protobuf around JSON or bytes out. */
import { Reader, Writer } from 'protobufjs/minimal'

export type OpenApiCall = { readonly api: string; readonly fields: Readonly<Record<string, unknown>>; readonly openid: string | null }

/** No answer, and no end of the connection for a long while. */
export const SILENCE = Symbol('silence')

/** JSON with WeChat's errcode, or the bytes of a picture. */
export type OpenApiAnswer = typeof SILENCE | Readonly<Record<string, unknown>> | { readonly bytes: Buffer; readonly contentType: string }

export type OpenApis = ReadonlyMap<string, (call: OpenApiCall) => OpenApiAnswer>

// WeChat's own numbers, of which the SDK knows the texts
export const NO_SUCH_API = -604100
export const NOT_PERMITTED = -604101

export const refusal = (errcode: number, errmsg: string): OpenApiAnswer => ({ errcode, errmsg })

// CommApiData { 1 apiType, 2 openapiData { 1 pairs { 1 key, 2 value, 3 contentType, 4 filename } } }
const OPENAPI_DATA = 2
const PAIR = 1
const KEY = 1
const VALUE = 2

function fieldsOf(reader: Reader, end: number, read: (field: number) => boolean) {
  while (reader.pos < end) {
    const tag = reader.uint32()
    if (!read(tag >>> 3)) reader.skipType(tag & 7)
  }
}

function pairOf(reader: Reader): readonly [string, unknown] {
  let key = ''
  let value: Uint8Array = new Uint8Array()
  fieldsOf(reader, reader.uint32() + reader.pos, (field) => {
    if (field === KEY) key = reader.string()
    else if (field === VALUE) value = reader.bytes()
    else return false
    return true
  })
  return [key, jsonOr(Buffer.from(value))]
}

function jsonOr(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown
  } catch {
    // a picture or a file comes as its bytes
    return bytes
  }
}

/** The fields of a call, in the snake_case that WeChat's servers see. */
export function readFields(request: Buffer): Readonly<Record<string, unknown>> {
  const reader = Reader.create(request)
  const pairs: (readonly [string, unknown])[] = []
  fieldsOf(reader, reader.len, (field) => {
    if (field !== OPENAPI_DATA) return false
    fieldsOf(reader, reader.uint32() + reader.pos, (inner) => {
      if (inner !== PAIR) return false
      pairs.push(pairOf(reader))
      return true
    })
    return true
  })
  return Object.fromEntries(pairs)
}

// CommOpenApiResp { 1 respData, 2 contentType, 3 errorCode }
function encode(data: Uint8Array, contentType: string, errorCode: number): Buffer {
  const writer = Writer.create().uint32(10).bytes(data).uint32(18).string(contentType)
  if (errorCode !== 0) writer.uint32(24).int32(errorCode)
  return Buffer.from(writer.finish())
}

export const encodeFailure = (errorCode: number): Buffer => encode(Buffer.alloc(0), 'application/json', errorCode)

export const encodeAnswer = (answer: Exclude<OpenApiAnswer, typeof SILENCE>): Buffer =>
  'bytes' in answer && Buffer.isBuffer(answer.bytes) ? encode(answer.bytes, String(answer.contentType), 0) : encode(Buffer.from(JSON.stringify(answer)), 'application/json', 0)
