// A function that takes as long as it is asked to, which is more than its config.json allows it.
exports.main = async ({ input }) => {
  await new Promise((done) => setTimeout(done, input?.ms ?? 3_600_000))
  return { ok: true, data: 'done' }
}
