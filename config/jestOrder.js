// a worker that is left with a long file at the end lets the other core rest, so the longest are begun first
const { default: Sequencer } = require('@jest/test-sequencer')

const LONGEST = [
  'budget/endpoints.', 'a11y/streetPages.', 'a11y/workPages.', 'privacy/', 'a11y/pages.', 'contract/crash.', 'a11y/staffPages.', 'matrix/', 'contract/refusals.', 'glass/pages.', 'contract/crowd.', 'local/storeFuzz.', 'e2e/staff.',
  'e2e/offlineDesk.', 'e2e/roles.', 'contract/retention.', 'contract/unreadable.', 'e2e/signup.', 'e2e/kinds.', 'weapp/pages.', 'conformance/', 'glass/signup.', 'contract/clock.', 'local/storeCrash.', 'vendor/'
]
const placeOf = ({ path }) => (LONGEST.findIndex((part) => path.includes(`test/${part}`)) + LONGEST.length + 1) % (LONGEST.length + 1)

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b))
  }
}
