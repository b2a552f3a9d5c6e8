import assert from 'node:assert/strict';
import { seedEdition } from '../../support/seedEdition.ts';
import { areOverrideColumns, overrideColumns } from '../../../src/workbook/overrides/overrideColumns.ts';
import { layOutOverrides } from '../../../src/workbook/overrides/layOutOverrides.ts';
import { layOverrides } from '../../../src/workbook/overrides/layOverrides.ts';
import { isStated } from '../../../src/workbook/overrides/overrideRow.ts';
import { readRows } from '../../../src/workbook/overrides/readRows.ts';
import { seenWith } from './seen.ts';

describe('layOutOverrides()', () => {
  const { texts, tables, names, formulas } = layOutOverrides();
  const at = (row: number): readonly unknown[] => texts.find((one) => one.row === row)?.values[0] ?? [];

  it('has a table with the columns that are read, blank rows, and a name for the scenario', () => {
    const [table] = tables;
    assert.deepEqual([table?.name, table?.row, table?.rows], ['ReeOverrides', 15, 14]);
    assert.deepEqual(at(table!.row), [...overrideColumns]);
    assert.deepEqual(
      names.map(({ name, row, column }) => [name, row, column]),
      [['REE_scenario', 2, 1]],
    );
    assert.deepEqual(formulas, []);
  });

  it('shows an example that holds in its own scenario only', () => {
    const rows = readRows(seenWith([at(tables[0]!.row + 1)])).filter(isStated);
    assert.equal(layOverrides(seedEdition, rows, '').edition, seedEdition);
    const chosen = layOverrides(seedEdition, rows, 'Example');
    assert.deepEqual([...chosen.problems()], []);
    assert.equal(chosen.lines()[0]?.was, 'was 69 USD/kg');
  });
});

describe('areOverrideColumns(columns)', () => {
  it('knows a table by the columns that must be there, in any order and among others', () => {
    assert.equal(
      areOverrideColumns(['Who', 'unit', 'VALUE', 'Period', 'Measure', 'Subject', 'Scenario']),
      true,
    );
    assert.equal(areOverrideColumns(['Material', 'Year', 'Unit', 'Basis', 'Own price', 'Price']), false);
    assert.equal(areOverrideColumns(['Scenario', 'Subject', 'Measure', 'Period', 'Value']), false);
  });
});
