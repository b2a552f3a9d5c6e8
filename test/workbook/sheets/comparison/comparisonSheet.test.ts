import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { replaceEdition } from '../../../../src/dataset/inForce.ts';
import { Refusal } from '../../../../src/model/index.ts';
import type { Layout } from '../../../../src/workbook/layout/layout.ts';
import type { Comparison } from '../../../../src/workbook/sheets/comparison/comparison.ts';
import { comparisonSheet } from '../../../../src/workbook/sheets/comparison/comparisonSheet.ts';
import { seedEdition } from '../../../support/seedEdition.ts';

const cases = new URL('../../../cases/workbook/comparison/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, cases), 'utf8');

const laid = async (comparison: Comparison): Promise<Layout> =>
  comparisonSheet(comparison).layOut(seedEdition);

const prices: Comparison = {
  label: '',
  names: ['NdPr'],
  measures: [{ measure: 'price', unit: '' }],
  date: null,
  mode: 'formula',
  charted: undefined,
};

/** Everything that is written, a line for each row, cells with their number formats. */
function sheetOf({ rows, columns, texts, formulas, formats }: Layout): string {
  const cells = Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
  for (const { row, column, values } of texts)
    values.forEach((line, r) => line.forEach((one, c) => (cells[row + r]![column + c] = String(one))));
  for (const { row, column, of } of formulas)
    of.forEach((line, r) => line.forEach((one, c) => (cells[row + r]![column + c] = one)));
  for (const { row, column, of } of formats)
    of.forEach((line, r) =>
      line.forEach((one, c) => {
        const cellsOf = cells[row + r]!;
        if (one !== '') cellsOf[column + c] = `${cellsOf[column + c] ?? ''} {${one}}`;
      }),
    );
  return cells.map((line) => line.join(' | ').replace(/[ |]+$/, '')).join('\n');
}

describe('comparisonSheet(comparison)', () => {
  before(() => replaceEdition(seedEdition));

  for (const name of readdirSync(cases))
    it(`lays out the case "${name}"`, async () => {
      const comparison = JSON.parse(read(`${name}/comparison.json`)) as Comparison;
      assert.equal(`${sheetOf(await laid(comparison))}\n`, read(`${name}/sheet.txt`));
    });

  it('says what other sources say as an amount, also where their plant has a start', async () => {
    const { texts } = await laid({
      ...prices,
      names: ['White Mesa'],
      measures: [{ measure: 'nameplate capacity: NdPr oxide', unit: '' }],
    });
    const notes = texts.flatMap(({ values }) => values.flat()).join(' ');
    assert.match(notes, /also: 850–1,000 t\/yr \(MarketScreener/);
  });

  it('asks with one formula per cell, all of them for the one date cell, which has a name', async () => {
    const { formulas, names, core } = await laid({
      ...prices,
      names: ['NdPr', 'Dy', 'Tb'],
      measures: ['price', 'price: spot Europe'].map((measure) => ({ measure, unit: '' })),
    });
    const figures = formulas.find(({ row }) => row === core?.row)!;
    assert.deepEqual([figures.of.length, figures.of[0]?.length], [3, 2]);
    assert.ok(
      formulas
        .flatMap(({ of }) => of.flat())
        .filter((text) => text.includes('REE.VALUE'))
        .every((text) => text.includes(',$B$3')),
    );
    assert.deepEqual(names, [
      { row: 2, column: 1, rows: 1, columns: 1, name: 'REE_date', scope: 'workbook' },
    ]);
  });

  it('writes names as formulas understand them: in full, with their kind, or as typed where they mean several', async () => {
    const { texts } = await laid({
      ...prices,
      names: ['mp', 'company:dow', 'DoW', 'neodymium-praseodymium oxide'],
      measures: [{ measure: 'revenue', unit: '' }],
    });
    assert.deepEqual(texts.find(({ row, column }) => row === 7 && column === 0)?.values.flat(), [
      'MP Materials',
      'company:dow-chemical',
      'DoW',
      'NdPr oxide',
    ]);
  });

  it('keeps the one call that says the same', () => {
    assert.equal(
      comparisonSheet({ ...prices, names: ['NdPr', 'Dy'], date: 2025 }).formula,
      '=REE.COMPARE({"NdPr";"Dy"},{"price"},2025)',
    );
  });

  it('draws the measure that is wanted, and its publishers under it', async () => {
    const { charts } = await laid({ ...prices, names: ['NdPr', 'Dy', 'Tb'], charted: 0 });
    const [chart] = charts;
    assert.deepEqual(
      [charts.length, chart?.type, chart?.title, chart?.valueTitle],
      [1, 'columns', 'price', 'USD/kg'],
    );
    assert.deepEqual(chart?.categories, { row: 7, column: 0, rows: 3, columns: 1 });
    assert.deepEqual(chart.series, [{ name: 'price', area: { row: 7, column: 1, rows: 3, columns: 1 } }]);
    assert.match(chart.note, /^Sources?: .*U\.S\. Geological Survey.*\. Edition 2026\.11\.23\.$/);
    assert.deepEqual((await laid(prices)).charts, []);
  });

  const refused: [what: string, change: Partial<Comparison>, reason: RegExp][] = [
    ['nobody', { names: [] }, /nobody to compare/],
    ['nothing', { measures: [] }, /nothing to compare/],
    ['a name that there is not', { names: ['NdPrr'] }, /NdPrr/],
    [
      'a measure that there is not',
      { measures: [{ measure: 'colour', unit: '' }] },
      /"colour" is not a measure/,
    ],
    ['a chart of a measure that is not compared', { charted: 1 }, /no measure 2 to draw/],
    [
      'a chart of texts',
      { names: ['10X'], measures: [{ measure: 'location', unit: '' }], charted: 0 },
      /no numbers to draw in location/,
    ],
  ];
  for (const [what, change, reason] of refused)
    it(`refuses ${what}`, () =>
      assert.rejects(laid({ ...prices, ...change }), (refusal: unknown) => {
        assert.ok(refusal instanceof Refusal);
        assert.match(refusal.message, reason);
        return true;
      }));

  it('never makes a formula of a text', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), async (label) => {
        const plan = comparisonSheet({ ...prices, label: `=${label}`, mode: 'values' });
        const { texts, formulas } = await plan.layOut(seedEdition);
        assert.deepEqual(formulas, []);
        const written = texts.flatMap(({ values }) => values.flat());
        assert.ok(written.every((one) => typeof one !== 'string' || !/^[=+\-@]/.test(one)));
      }),
      { numRuns: 30 },
    ));
});
