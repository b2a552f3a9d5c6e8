import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import type { Inserted } from '../../../src/workbook/excel/readInserted.ts';
import { readCallSyntax } from '../../../src/workbook/formula/callSyntax.ts';
import { insertedRows } from '../../../src/workbook/sources/insertedRows.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const formula = '=REE.PRICE("NdPr","2024")';

function inserted(block: Partial<Inserted['block']> = {}, more: Partial<Inserted> = {}): Inserted {
  const whole = {
    id: 'REE_b1',
    kind: 'value',
    mode: 'values',
    label: 'NdPr',
    formula,
    value: '55',
    edition: seedEdition.id,
    insertedOn: '2026-11-25',
    table: '',
    firstPlace: 'Sheet1!B4',
    ...block,
  } as const;
  return {
    block: whole,
    sheet: 'Sheet1',
    address: 'B4',
    first: 55,
    calls: readCallSyntax(whole.formula),
    referred: new Map(),
    ...more,
  };
}

describe('insertedRows(edition, inserted)', () => {
  before(() => replaceEdition(seedEdition));

  it('lists a value with its unit, period and source, and when it was inserted', () => {
    const [row] = insertedRows(seedEdition, [inserted()]);
    assert.deepEqual(
      [row?.value, row?.format, row?.unit, row?.period, row?.edition, row?.remark],
      [
        55,
        '#,##0.00',
        'USD/kg',
        '2024',
        '2026.11.23',
        'Inserted as a value on 2026-11-25 from edition 2026.11.23.',
      ],
    );
    assert.match(row?.source ?? '', /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026/);
  });

  it('does not name a source for what was typed over it', () => {
    const [row] = insertedRows(seedEdition, [inserted({}, { first: 99 })]);
    assert.deepEqual(
      [row?.value, row?.unit, row?.source, row?.remark],
      [99, '', '', 'Typed over: 55 was inserted here as a value from edition 2026.11.23.'],
    );
  });

  it('cites nothing from another edition than the one that had answered', () => {
    const [row] = insertedRows(seedEdition, [inserted({ edition: '2025.01.01' })]);
    assert.deepEqual([row?.edition, row?.source], ['2025.01.01', 'As edition 2025.01.01 said.']);
  });

  it('lists a table once, with all its sources and no value', () => {
    const table = inserted(
      { kind: 'table', value: '', formula: '=REE.HISTORY("NdPr","price",2023,2025)' },
      { address: 'A4:B7', first: 'Period' },
    );
    const [row, ...others] = insertedRows(seedEdition, [table]);
    assert.deepEqual([row?.address, row?.value, others], ['A4:B7', '', []]);
    assert.match(row?.source ?? '', /^Sources?: U\.S\. Geological Survey/);
  });
});
