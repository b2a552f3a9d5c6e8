import assert from 'node:assert/strict';
import { troubleOf } from '../../src/taskpane/trouble.ts';
import { WorkbookProblem } from '../../src/workbook/index.ts';

describe('troubleOf(error)', () => {
  it('says of a problem with the workbook what it says itself', () => {
    const parts = {
      reason: 'Sheet1 is protected.',
      effect: 'Nothing was inserted.',
      repair: 'Unprotect it.',
    };
    assert.deepEqual(troubleOf(new WorkbookProblem({ code: 'protected-sheet', ...parts })), {
      what: parts.reason,
      means: parts.effect,
      repair: parts.repair,
    });
  });

  it('says of code that could not be loaded that nothing was changed', () => {
    const error = Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' });
    assert.deepEqual(troubleOf(error), {
      what: 'A part of the add-in could not be loaded.',
      means: 'Nothing was changed.',
      repair: 'Try again when the network is there.',
    });
  });

  it('promises nothing about the workbook where it knows nothing', () => {
    for (const error of [new Error('odd'), 'odd']) {
      const { what, means, repair } = troubleOf(error);
      assert.equal(what, 'odd');
      assert.match(means, /look at the cells/);
      assert.match(repair, /diagnostics/);
    }
  });
});
