import assert from 'node:assert/strict';
import { newestSets, requirementSetsAt } from '../../../src/workbench/protocol/index.ts';

describe('requirementSetsAt', () => {
  it('claims the newest sets where nothing else is asked', () => {
    assert.equal(requirementSetsAt(null), newestSets);
    assert.equal(requirementSetsAt('nonsense'), newestSets);
  });

  it('lowers the sets of an older Excel together', () => {
    const sets = requirementSetsAt('1.9');
    assert.equal(sets.ExcelApi, '1.9');
    assert.equal(sets.CustomFunctionsRuntime, '1.1');
    assert.equal(sets.ExcelApiUndo, undefined);
    assert.equal(requirementSetsAt('1.16').CustomFunctionsRuntime, '1.4');
  });
});
