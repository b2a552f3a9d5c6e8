import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { formatPeriod } from '../../../src/model/index.ts';
import type { OverrideRow } from '../../../src/workbook/overrides/overrideRow.ts';
import { readRows } from '../../../src/workbook/overrides/readRows.ts';
import { seenWith } from './seen.ts';
import type { Typed } from './seen.ts';

const folder = new URL('../../cases/workbook/overrides/', import.meta.url);

interface Golden {
  readonly rows: Typed;
  readonly formats?: readonly string[];
  readonly read: readonly object[];
}

function shown(row: OverrideRow): object {
  const { row: number, scenario } = row;
  if (row.status === 'faulty') return { row: number, scenario, problem: row.problem };
  if (row.status !== 'stated') return { row: number, scenario, status: row.status };
  const { subject, measure, basis, when, value, unit, note } = row.stated;
  const said = [
    subject,
    measure,
    basis,
    when ? formatPeriod(when) : 'latest',
    JSON.stringify(value),
    unit,
    note,
  ];
  return { row: number, scenario, figure: said.join(' | ') };
}

describe('readRows(seen)', () => {
  for (const file of readdirSync(folder))
    it(file.replace('.json', '').replaceAll('-', ' '), () => {
      const { rows, formats = [], read } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Golden;
      assert.deepEqual(readRows(seenWith(rows, { formats })).map(shown), read);
    });

  it('says of each figure in which row of which sheet it stands', () => {
    const [row] = readRows(seenWith([['', 'NdPr', 'price', '', 80]], { sheet: 'Own figures' }));
    assert.equal(row?.status === 'stated' && row.stated.place, 'row 12 of Own figures');
  });
});
