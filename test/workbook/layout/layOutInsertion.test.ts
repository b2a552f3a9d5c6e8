import assert from 'node:assert/strict';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { readSingleCall } from '../../../src/workbook/formula/callSyntax.ts';
import type { Insertion } from '../../../src/workbook/insertion.ts';
import { layOutInsertion } from '../../../src/workbook/layout/layOutInsertion.ts';
import type { Layout } from '../../../src/workbook/layout/layout.ts';
import type { WorkbookProblem } from '../../../src/workbook/problem.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const history = '=REE.HISTORY("NdPr","price",2021,2025)';

function laid(insertion: Partial<Insertion> & { formula: string }, referred = {}): Promise<Layout> {
  const whole: Insertion = {
    kind: 'value',
    label: 'NdPr oxide, average price',
    mode: 'formula',
    ...insertion,
  };
  return layOutInsertion(
    seedEdition,
    whole,
    readSingleCall(whole.formula)!,
    new Map(Object.entries(referred)),
  );
}

/** Everything that is written as a value, row by row. */
function written({ rows, columns, texts }: Layout): unknown[][] {
  const cells = Array.from({ length: rows }, () => new Array<unknown>(columns).fill(null));
  for (const { row, column, values } of texts)
    values.forEach((line, r) => line.forEach((value, c) => (cells[row + r]![column + c] = value)));
  return cells;
}

describe('layOutInsertion(edition, insertion)', () => {
  before(() => replaceEdition(seedEdition));

  it('puts a live value into one cell, with the format of its measure', async () => {
    const { rows, columns, spills, texts, formats } = await laid({ formula: '=REE.PRICE("NdPr","2024")' });
    assert.deepEqual([rows, columns, texts], [1, 1, []]);
    assert.equal(spills[0]?.text, '=REE.PRICE("NdPr","2024")');
    assert.deepEqual(formats[0]?.of, [['#,##0.00']]);
  });

  it('puts a value as a value', async () => {
    const layout = await laid({ formula: '=REE.PRICE("NdPr","2024")', mode: 'values' });
    assert.deepEqual(layout.spills, []);
    assert.deepEqual(written(layout), [[55]]);
  });

  it('gives a value as a value, and the first of several, a note with unit, period, source, edition and formula', async () => {
    const { cellNotes } = await laid({ formula: '=REE.PRICE("NdPr","2024")', mode: 'values' });
    const [note] = cellNotes;
    assert.deepEqual([cellNotes.length, note?.row, note?.column], [1, 0, 0]);
    const [figure, source, inserted, formula] = note?.text.split('\n') ?? [];
    assert.equal(figure, 'USD/kg, 2024');
    assert.match(source ?? '', /^U\.S\. Geological Survey, Mineral Commodity Summaries 2026/);
    assert.equal(inserted, 'Inserted as a value from edition 2026.11.23.');
    assert.equal(formula, '=REE.PRICE("NdPr","2024")');
    const spill = await laid({ formula: history, kind: 'spill', mode: 'values' });
    assert.match(spill.cellNotes[0]?.text ?? '', /^Sources?: U\.S\. Geological Survey/);
    assert.deepEqual((await laid({ formula: '=REE.PRICE("NdPr","2024")' })).cellNotes, []);
  });

  it('asks for columns in which a number is not shown as ####', async () => {
    const wide = await laid({ formula: '=REE.FACT("MP Materials","revenue")' });
    assert.deepEqual(wide.widthsChars, []);
    assert.ok(wide.leastWidthsChars[0]! >= 8, String(wide.leastWidthsChars));
    assert.deepEqual((await laid({ formula: '=REE.PRICE("NdPr","2024")' })).leastWidthsChars, [6]);
    assert.equal((await laid({ formula: history, kind: 'spill' })).leastWidthsChars.length, 2);
  });

  it('answers with the values behind references', async () => {
    const layout = await laid(
      { formula: '=REE.PRICE(A2,B1)', mode: 'values' },
      { A2: [['NdPr']], B1: [[2024]] },
    );
    assert.deepEqual(written(layout), [[55]]);
  });

  it('knows the size of a spill, and never writes text that Excel would read as a date', async () => {
    const layout = await laid({ formula: history, kind: 'spill', mode: 'values' });
    assert.deepEqual(written(layout), [
      ['Period', 'price (USD/kg)'],
      ["'2021", 92],
      ["'2022", 124],
      ["'2023", 75],
      ["'2024", 55],
      ["'2025", 69],
    ]);
    assert.equal((await laid({ formula: history, kind: 'spill' })).spills[0]?.rows, 6);
  });

  it('frames a live table: title, source and edition, then the formula with its own header', async () => {
    const layout = await laid({ formula: history, kind: 'table' });
    const note = written(layout)[1]?.[0];
    assert.deepEqual(written(layout)[0], ['NdPr oxide, average price', null]);
    assert.match(
      String(note),
      /^Sources?: U\.S\. Geological Survey, Mineral Commodity Summaries.*\. Edition 2026\.11\.23\.$/,
    );
    assert.deepEqual(layout.spills, [{ row: 2, column: 0, rows: 6, columns: 2, text: history }]);
    assert.deepEqual(layout.tables, []);
    assert.equal(layout.rows, 8);
  });

  it("makes values a table of Excel's own, with the units in a line above it", async () => {
    const layout = await laid({ formula: history, kind: 'table', mode: 'values' });
    assert.deepEqual(written(layout).slice(2, 5), [
      ['', 'USD/kg'],
      ['Period', 'price'],
      ["'2021", 92],
    ]);
    assert.deepEqual(layout.tables, [
      { row: 3, column: 0, rows: 6, columns: 2, name: 'REE_NdPr_oxide_average_price', hasFilters: true },
    ]);
    assert.deepEqual(
      layout.styles.map(({ style, area }) => [style, area.row, area.column]),
      [
        ['title', 0, 0],
        ['note', 1, 0],
        ['units', 2, 0],
        ['header', 3, 0],
        ['numberHeader', 3, 1],
        ['lastLine', 8, 0],
      ],
    );
  });

  it('formats each figure by its measure: days, shares, tonnes', async () => {
    const compared = await laid({
      kind: 'spill',
      formula:
        '=REE.COMPARE({"10X";"MP Materials"},{"nameplate capacity: NdFeB magnets","start","equity stake"})',
    });
    assert.deepEqual(compared.formats[0]?.of, [
      ['', '', '', ''],
      ['', '#,##0', 'yyyy-mm-dd', ''],
      ['', '#,##0', '', '0.0%'],
    ]);
    const deals = await laid({
      kind: 'spill',
      formula: '=REE.TABLE("deals","Apple","name,amount,stage date,stage date label")',
    });
    assert.deepEqual(deals.formats[0]?.of[1], ['', '#,##0', 'yyyy-mm-dd', '']);
  });

  it('shows a card as a live cell, or its key figures as a table', async () => {
    const live = await laid({ formula: '=REE.CARD("MP Materials")', kind: 'card' });
    assert.deepEqual([live.rows, live.columns], [1, 1]);
    const values = await laid({ formula: '=REE.CARD("MP Materials")', kind: 'card', mode: 'values' });
    const lines = written(values);
    assert.equal(lines[0]?.[0], 'MP Materials (company)');
    assert.deepEqual(lines[2], ['Figure', 'Value', 'Unit, date, status', 'Source']);
    assert.ok(lines.length > 8 && lines.slice(3).every(([label]) => label !== ''));
  });

  it('draws yearly figures as columns and quotes as markers, beside their numbers', async () => {
    const {
      charts: [chart],
      rows,
      columns,
    } = await laid({ formula: history, kind: 'chart' });
    assert.deepEqual([rows, columns], [20, 11]);
    assert.equal(chart?.type, 'columns');
    assert.deepEqual([chart.title, chart.valueTitle], ['NdPr oxide, average price', 'USD/kg']);
    assert.deepEqual(chart.categories, { row: 3, column: 0, rows: 5, columns: 1 });
    assert.deepEqual(chart.series, [{ name: 'price', area: { row: 3, column: 1, rows: 5, columns: 1 } }]);
    const quotes = await laid({ formula: '=REE.HISTORY("NdPr","price: spot")', kind: 'chart' });
    assert.equal(quotes.charts[0]?.type, 'markers');
    const values = await laid({ formula: history, kind: 'chart', mode: 'values' });
    assert.deepEqual(values.charts[0]?.categories, { row: 4, column: 0, rows: 5, columns: 1 });
  });

  const refused: [formula: string, kind: Insertion['kind'], code: string, reason: RegExp][] = [
    ['=REE.HISTORY("NdPrr","price")', 'spill', 'no-answer', /NdPrr/],
    ['=REE.PRICE(A1)', 'value', 'bad-formula', /not known before Excel calculates/],
    ['=REE.LIST("facility")', 'chart', 'no-answer', /no numbers to draw/],
  ];
  for (const [formula, kind, code, reason] of refused)
    it(`refuses ${formula} as a ${kind}`, () =>
      assert.rejects(laid({ formula, kind, mode: 'values' }), (problem: WorkbookProblem) => {
        assert.equal(problem.code, code);
        assert.match(problem.reason, reason);
        return true;
      }));

  it('lets a live value stand without an answer: its cell says why', async () => {
    assert.equal((await laid({ formula: '=REE.PRICE("NdPr","2030")' })).rows, 1);
  });
});
