// a worker that is left with a long file at the end lets the other core rest, so the longest are begun first
const { default: Sequencer } = require('@jest/test-sequencer')

const LONGEST = [
  'budget/endpoints.', 'a11y/pages.', 'matrix/', 'glass/pages.', 'contract/crash.', 'a11y/staffPages.', 'privacy/', 'a11y/workPages.', 'a11y/streetPages.', 'e2e/staff.', 'e2e/offlineDesk.', 'e2e/roles.',
  'contract/retention.', 'e2e/signup.', 'e2e/kinds.', 'contract/refusals.', 'contract/crowd.', 'contract/unreadable.', 'weapp/pages.', 'conformance/', 'glass/signup.', 'contract/clock.', 'local/storeCrash.'
]
const placeOf = ({ path }) => (LONGEST.findIndex((part) => path.includes(`test/${part}`)) + LONGEST.length + 1) % (LONGEST.length + 1)

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b))
  }
}
