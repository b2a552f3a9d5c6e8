import assert from 'node:assert/strict';
import { isWriting } from '../../../src/workbench/richApi/isWriting.ts';

describe('isWriting(batch)', () => {
  const cases: [what: string, kinds: number[], writes: boolean][] = [
    ['reads and calls', [1, 2, 3], false],
    ['sets a property', [1, 4], true],
    ['updates several', [9, 2], true],
  ];
  for (const [what, kinds, writes] of cases)
    it(`is ${writes} of a batch that ${what}`, () => {
      const Actions = kinds.map((ActionType, Id) => ({ Id, ActionType, Name: '', ObjectPathId: 1 }));
      assert.equal(isWriting({ Actions, ObjectPaths: {} }), writes);
    });
});
