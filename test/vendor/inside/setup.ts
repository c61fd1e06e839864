/** What Tencent's tests need of the jest of today, and of a cloud that is nearer than theirs. */

const declare = describe

// two describes are async, though they wait for nothing, and jest refuses that by now
globalThis.describe = Object.assign((name: string, tests: () => unknown) => declare(name, () => void tests()), declare)

const { LOCAL_CLOUD, TCB_CONTEXT_CNFG } = process.env

// two tests want an answer that does not come within ten milliseconds
const SLOW = /自定义超时/
const SLOW_MS = 100

async function answerWithin(ms: number): Promise<void> {
  if (SLOW.test(expect.getState().currentTestName ?? '')) await fetch(`${LOCAL_CLOUD}/control/latency`, { method: 'POST', body: JSON.stringify({ ms }) })
}

if (LOCAL_CLOUD !== undefined) {
  beforeEach(async () => {
    // one of the tests empties it, and the next would dial Tencent
    process.env.TCB_CONTEXT_CNFG = TCB_CONTEXT_CNFG
    await answerWithin(SLOW_MS)
  })
  afterEach(() => answerWithin(0))
}
