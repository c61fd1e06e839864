// A function that asks the database once: for one unit of a document, while there is one.
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const database = cloud.database({ throwOnNotFound: false })
const { lt, inc } = database.command

exports.main = async ({ input: { id, units } }) => {
  const { stats } = await database.collection('bare').where({ _id: id, taken: lt(units) }).update({ data: { taken: inc(1) } })
  return { ok: true, data: stats.updated }
}
