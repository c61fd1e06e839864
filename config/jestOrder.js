// a worker that is left with a long file at the end lets the other core rest, so the longest are begun first
const { default: Sequencer } = require('@jest/test-sequencer')

const LONGEST = [
  'a11y/workPages.', 'a11y/pages.', 'budget/endpoints.', 'contract/refusals.', 'privacy/', 'contract/crash.', 'matrix/', 'glass/pages.', 'contract/retention.', 'contract/unreadable.', 'contract/crowd.', 'local/storeFuzz.', 'e2e/staff.',
  'e2e/offlineDesk.', 'e2e/roles.', 'e2e/signup.', 'e2e/kinds.', 'weapp/pages.', 'conformance/', 'glass/signup.', 'contract/clock.', 'local/storeCrash.', 'vendor/'
]
const placeOf = ({ path }) => (LONGEST.findIndex((part) => path.includes(`test/${part}`)) + LONGEST.length + 1) % (LONGEST.length + 1)

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b))
  }
}
