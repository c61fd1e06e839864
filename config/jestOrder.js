// a worker that is left with a long file at the end lets the other core rest, so the longest are begun first
const { default: Sequencer } = require('@jest/test-sequencer')

const LONGEST = ['contract/crash.', 'matrix/', 'contract/crowd.', 'privacy/', 'contract/retention.', 'contract/unreadable.', 'contract/clock.', 'local/storeCrash.', 'a11y/pages.', 'a11y/staffPages.', 'a11y/workPages.', 'a11y/streetPages.', 'e2e/staff.', 'glass/pages.']
const placeOf = ({ path }) => (LONGEST.findIndex((part) => path.includes(`test/${part}`)) + LONGEST.length + 1) % (LONGEST.length + 1)

module.exports = class extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((a, b) => placeOf(a) - placeOf(b))
  }
}
