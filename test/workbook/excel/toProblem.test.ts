import assert from 'node:assert/strict';
import { toProblem } from '../../../src/workbook/excel/toProblem.ts';
import { WorkbookProblem } from '../../../src/workbook/problem.ts';

const effect = 'Nothing was inserted.';
const officeError = (code: string, message = 'Said by Excel.'): Error =>
  Object.assign(new Error(message), { code });

describe('toProblem(error, effect)', () => {
  const cases: [code: string, problem: string, reason: string][] = [
    ['InvalidOperationInCellEditMode', 'cell-edit', 'A cell is being edited.'],
    ['InvalidSelection', 'nothing-selected', 'No cell is selected.'],
    ['AccessDenied', 'protected-sheet', 'The sheet or the workbook is protected.'],
    ['ResponsePayloadSizeLimitExceeded', 'too-large', 'It is more than Excel on the web takes at once.'],
    ['RequestAborted', 'busy', 'Excel is busy.'],
    ['InvalidReference', 'no-such-place', 'The place is not there any more.'],
    ['NotImplemented', 'not-supported', 'This Excel cannot do it (Said by Excel.).'],
    ['GeneralException', 'failed', 'Excel refused: Said by Excel. (GeneralException).'],
  ];
  for (const [code, problem, reason] of cases)
    it(`makes ${problem} of ${code}`, () => {
      const error = officeError(code);
      const made = toProblem(error, effect);
      assert.ok(made instanceof WorkbookProblem);
      assert.deepEqual([made.code, made.reason, made.effect], [problem, reason, effect]);
      assert.notEqual(made.repair, '');
      assert.equal(made.cause, error);
    });

  it('leaves problems, and errors of the code, as they are', () => {
    const own = toProblem(officeError('AccessDenied'), effect);
    const defect = new TypeError('x is undefined');
    assert.equal(toProblem(own, 'Else.'), own);
    assert.equal(toProblem(defect, effect), defect);
    assert.equal(toProblem('text', effect), 'text');
  });
});
