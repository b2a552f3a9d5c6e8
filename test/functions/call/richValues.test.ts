import assert from 'node:assert/strict';
import { richValuesOf } from '../../../src/functions/call/index.ts';
import { requirementSetsAt } from '../../../src/workbench/protocol/requirementSets.ts';

/** A host that claims these versions. */
function claiming(sets: Readonly<Record<string, string>>) {
  return {
    isSetSupported: (name: string, minVersion = '1.1'): boolean =>
      Number(sets[name]?.split('.')[1] ?? 0) >= Number(minVersion.split('.')[1]),
  };
}

describe('richValuesOf(requirements)', () => {
  it('is plain before Office is there', () => assert.equal(richValuesOf(undefined), 'plain'));

  for (const [excelApi, level] of [
    ['1.9', 'plain'],
    ['1.15', 'plain'],
    ['1.16', 'entity'],
    ['1.18', 'entity'],
    ['1.19', 'number'],
    ['1.21', 'number'],
  ] as const)
    it(`is ${level} with ExcelApi ${excelApi}`, () =>
      assert.equal(richValuesOf(claiming(requirementSetsAt(excelApi))), level));

  it('is plain where functions may not answer with entities, as in Excel 2024', () =>
    assert.equal(richValuesOf(claiming({ ExcelApi: '1.17', CustomFunctionsRuntime: '1.3' })), 'plain'));
});
