// A function that takes as long as it is asked to. Without a config.json it has the time that every function has.
exports.main = async ({ input }) => {
  await new Promise((done) => setTimeout(done, input.ms))
  return { ok: true, data: 'done' }
}
