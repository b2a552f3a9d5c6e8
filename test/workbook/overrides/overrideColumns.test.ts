import assert from 'node:assert/strict';
import { lackedColumns, missingColumns } from '../../../src/workbook/overrides/overrideColumns.ts';

const needed = ['Scenario', 'Subject', 'Measure', 'Period', 'Value', 'Unit'];
const renamed = needed.map((column) => (column === 'Value' ? 'Figure' : column));

describe('lackedColumns(name, columns)', () => {
  it('names what a table lacks that is one of overrides by its name, or but for one column', () => {
    assert.deepEqual(lackedColumns('Mine', renamed), ['Value']);
    assert.deepEqual(lackedColumns('reeoverrides', renamed.slice(1)), ['Scenario', 'Value']);
  });

  it('says nothing of other tables, or of one that lacks nothing', () => {
    assert.deepEqual(lackedColumns('Mine', renamed.slice(1)), []);
    assert.deepEqual(lackedColumns('ReeOverrides', needed), []);
  });
});

describe('missingColumns(columns)', () => {
  it('names those that may be missing, too', () => {
    assert.deepEqual(missingColumns([...needed, ' note ']), ['Basis', 'Problem']);
  });
});
