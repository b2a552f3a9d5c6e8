const { mkdirSync, writeFileSync } = require('node:fs');
const { reporters, Runner } = require('mocha');

/** The spec reporter; leaves the counts for the last line of `npm test`. */
exports.default = class TestReporter extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      mkdirSync('build', { recursive: true });
      writeFileSync(
        'build/test-result.json',
        JSON.stringify({ passed: passes, failed: failures, skipped: pending }),
      );
    });
  }
};
