// A function that does what the tests of the local cloud ask of it.
const cloud = require('wx-server-sdk')

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
const database = cloud.database({ throwOnNotFound: false })

// how writes ended, also those of invocations that nobody waits for any more
const endings = {}

const _ = database.command

const passing = (ms) => new Promise((done) => setTimeout(done, ms))
const identity = () => cloud.getWXContext().OPENID ?? null

const ending = (work) => work.then(() => 'done', () => 'failed')

const tasks = {
  async whoami() {
    const before = identity()
    await database.collection('desk').add({ data: { by: before } })
    await passing(Math.random() * 20)
    const { total } = await database.collection('desk').where({ by: before }).count()
    return { before, after: identity(), env: { ...process.env }.WX_OPENID ?? null, total, context: cloud.getWXContext() }
  },
  environment: () => Object.keys(process.env).sort(),
  read: (_input, event) => event,
  async time() {
    const { _id } = await database.collection('desk').add({ data: { at: database.serverDate(), pair: [database.serverDate()] } })
    const { data } = await database.collection('desk').doc(_id).get()
    return { now: Date.now(), today: new Date().toISOString(), ordinary: new Date() instanceof Date && data.at instanceof Date, server: data.at.getTime(), same: data.at.getTime() === data.pair[0].getTime() }
  },
  size: ({ bytes }) => 'x'.repeat(bytes),
  crash: () => {
    throw new Error('on purpose')
  },
  /** Two writes; whatever becomes of the first, the second is tried. */
  async twice({ name, shelf = 'desk' }) {
    const first = await ending(database.collection(shelf).add({ data: { _id: `${name}-1` } }))
    const second = await ending(database.collection(shelf).add({ data: { _id: `${name}-2` } }))
    endings[name] = [first, second]
    return endings[name]
  },
  ending: ({ name }) => endings[name],
  /** Reads and writes in a transaction, with the SDK's own retries. */
  async raise({ id }) {
    let tries = 0
    try {
      await database.runTransaction(async (within) => {
        tries += 1
        const { data } = await within.collection('books').doc(id).get()
        await within.collection('books').doc(id).update({ data: { n: data.n + 1 } })
      })
      return `done after ${tries} tries`
    } catch (error) {
      return 'failed'
    }
  },
  async keep({ document }) {
    const { _id } = await database.collection('desk').add({ data: document })
    return (await database.collection('desk').doc(_id).get()).data
  },
  /** One stretch of the shelves, asked for in each way that there is. */
  async stretch({ how, shelves, place, from, until, page }) {
    const stretch = database.collection(shelves).where({ place, at: _.gte(from).and(_.lt(until)) })
    if (how === 'page') return (await stretch.orderBy('at', 'desc').limit(page).get()).data.length
    if (how === 'count') return (await stretch.count()).total
    if (how === 'update') return (await stretch.update({ data: { seen: _.inc(1) } })).stats.updated
    if (how === 'rows') return (await database.collection(shelves).aggregate().match({ place, at: _.gte(from).and(_.lt(until)) }).limit(1000).end()).list.length
    return (await database.collection(shelves).where({ place }).limit(1000).get()).data.length
  },
  async scan() {
    await database.collection('desk').where({ colour: 'green', height: _.gt(3) }).get()
  },
  openApi: ({ name, data }) => cloud.openapi[name.split('.')[0]][name.split('.')[1]](data).then((answer) => ({ errCode: answer.errCode }), (error) => ({ errCode: error.errCode })),
  call: ({ name, data }) => cloud.callFunction({ name, data }).then(({ result }) => result)
}

exports.main = async (event, context) => {
  const task = event.endpoint.split('.')[1]
  return { ok: true, data: (await tasks[task](event.input ?? {}, event, context)) ?? null }
}
