// a worker that is left with a long file at the end lets the other core rest, so the longest are begun first; a browser waits for frames as often as it works, so two of them do not begin together
const { default: Sequencer } = require('@jest/test-sequencer')

const LONGEST = [
  'a11y/workPages.', 'budget/endpoints.', 'contract/refusals.', 'conformance/', 'contract/crash.', 'a11y/pages.', 'matrix/', 'glass/pages.', 'privacy/', 'contract/crowd.', 'contract/retention.', 'e2e/roles.', 'contract/unreadable.', 'local/storeFuzz.',
  'e2e/offlineDesk.', 'e2e/kinds.', 'e2e/staff.', 'weapp/pages.', 'e2e/signup.', 'glass/signup.', 'contract/clock.', 'local/storeCrash.', 'vendor/'
]
const placeOf = ({ path }) => (LONGEST.findIndex((part) => path.includes(`test/${part}`)) + LONGEST.length + 1) % (LONGEST.length + 1)

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b))
  }
}
