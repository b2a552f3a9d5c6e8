import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { sourceRows } from '../../../src/workbook/sources/sourceRows.ts';
import { seedEdition } from '../../support/seedEdition.ts';
import { bookOf } from '../check/bookOf.ts';

/** The lines for these cells, whose formulas fill what `shown` says. */
async function linesOf(
  cells: readonly (readonly (string | number)[])[],
  shown?: readonly (readonly unknown[])[],
  frozenIn?: string,
) {
  const book = await bookOf({ cells });
  const listed = book.cells.map((cell) => ({
    ...cell,
    ...(frozenIn !== undefined && { frozenIn }),
    shownAt: (down: number, right: number) => shown?.[down]?.[right],
  }));
  return sourceRows(seedEdition, listed, ['Sheet1']);
}

const usgs = /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026/;

describe('sourceRows(edition, cells, sheets)', () => {
  before(() => replaceEdition(seedEdition));

  it('has a line for each figure of a spill, with its own cell, unit, period and source', async () => {
    const spill = [
      [55, 257],
      [69, 230],
    ];
    const lines = await linesOf([['=REE.PRICE({"NdPr","Dy"},{"2024";"2025"})']], spill);
    assert.deepEqual(
      lines.map(({ address, call, value, unit, period }) => [address, call, value, unit, period]),
      [
        ['A1', 'REE.PRICE("NdPr","2024")', 55, 'USD/kg', '2024'],
        ['B1', 'REE.PRICE("Dy","2024")', 257, 'USD/kg', '2024'],
        ['A2', 'REE.PRICE("NdPr","2025")', 69, 'USD/kg', '2025'],
        ['B2', 'REE.PRICE("Dy","2025")', 230, 'USD/kg', '2025'],
      ],
    );
    for (const { source } of lines) assert.match(source, usgs);
  });

  it('says what is asked within a formula, one line for each figure', async () => {
    const lines = await linesOf([['NdPr'], ['Dy'], ['=SUM(REE.PRICE(A1:A2,"2024")) → 312']]);
    assert.deepEqual(
      lines.map(({ address, call, value }) => [address, call, value]),
      [
        ['A3', 'REE.PRICE("NdPr","2024")', 55],
        ['A3', 'REE.PRICE("Dy","2024")', 257],
      ],
    );
  });

  it('gives the size of an answer that is a table, never one of its cells', async () => {
    const [line] = await linesOf([['=SUM(REE.HISTORY("NdPr","price",2023,2025)) → 199']]);
    assert.equal(line?.value, '4 × 2 cells');
    assert.match(line.source, /^Sources?: U\.S\. Geological Survey/);
  });

  it('claims no source where there is none', async () => {
    const lines = await linesOf([
      ['=REE.PRCE("NdPr") → #NAME?'],
      ['=REE.EDITION()'],
      ['=REE.PRICE("NdPrr")'],
    ]);
    assert.deepEqual(
      lines.map(({ value, source }) => [value, source]),
      [
        ['#NAME?', ''],
        ['2026.11.23', 'The edition itself.'],
        ['#VALUE!', ''],
      ],
    );
    assert.equal(lines[0]?.remark, 'There is no function REE.PRCE.');
  });

  it('cites nothing from this edition for what another one had answered', async () => {
    const lines = await linesOf([['=REE.PRICE({"NdPr","Dy"},"2024")']], [[54, 250]], '2026.06.01');
    assert.deepEqual(
      lines.map(({ value, unit, source, edition, remark }) => [value, unit, source, edition, remark]),
      [
        [54, '', 'As edition 2026.06.01 said.', '2026.06.01', 'Frozen.'],
        [250, '', 'As edition 2026.06.01 said.', '2026.06.01', 'Frozen.'],
      ],
    );
  });
});
