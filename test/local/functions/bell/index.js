// A function that the clock calls.
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })

exports.main = async (event) => ({ ok: true, data: { by: process.env.TRIGGER_SRC ?? null, openid: cloud.getWXContext().OPENID ?? null, type: event.Type ?? null, at: Date.now() } })
