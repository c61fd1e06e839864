// A function's bundle as a new instance meets it: read, asked once, and timed from the start of the process.
const [, , bundle, event] = process.argv

require(bundle)
  .main(JSON.parse(event))
  .then((reply) => {
    const { user, system } = process.cpuUsage()
    process.send({ reply, ms: performance.now(), workMs: (user + system) / 1000 })
  })
