import assert from 'node:assert/strict';
import type { Layout } from '../../../src/workbook/layout/layout.ts';
import { placeLayout } from '../../../src/workbook/layout/placeLayout.ts';
import { referTo } from '../../../src/workbook/sheets/referTo.ts';
import { SheetDraft } from '../../../src/workbook/sheets/sheetDraft.ts';

/** A small sheet as a template makes it: an input, an REE call, a formula of Excel's own, a table, a link. */
function contained(): Layout {
  const draft = new SheetDraft();
  draft.text(0, 0, '=Contained value', 'title');
  draft.text(2, 0, 'Tonnes');
  const tonnes = draft.input(2, 1, 1000, { name: 'REE_tonnes', format: '#,##0' });
  draft.values(4, 0, [
    ['Material', 'Share'],
    ['NdPr', 0.25],
    ['Dy', 0.01],
  ]);
  const table = { row: 4, column: 0, rows: 3, columns: 2 };
  draft.table(table, 'REE_shares');
  const prices = { row: 5, column: 2, rows: 2, columns: 1 };
  draft.formulas(
    5,
    2,
    [5, 6].map((row) => [`=REE.PRICE(${referTo({ row, column: 0 }, 'column')},2024)`]),
    '#,##0.00',
  );
  draft.formulas(7, 2, [[`=SUMPRODUCT(REE_shares[Share],${referTo(prices)})*${tonnes}*1000`]], '#,##0');
  draft.text(8, 0, 'Source');
  draft.link(8, 0, 'https://example.org/a');
  draft.text(9, 0, 'Not a link');
  draft.link(9, 0, 'javascript:alert(1)');
  draft.leadTo(8, 1, { sheet: "It's", address: 'B2' });
  return draft.layout({
    widthsChars: [20, 12, 12],
    page: {
      orientation: 'portrait',
      frozenRows: 5,
      frozenColumns: 1,
      repeatedRows: { row: 4, rows: 1 },
      footer: 'Edition 2026.11.23',
    },
    core: prices,
  });
}

describe('SheetDraft', () => {
  it('gathers the parts of a layout, text from data never a formula, and only web addresses and cells as links', () => {
    const layout = contained();
    assert.deepEqual([layout.rows, layout.columns], [10, 3]);
    assert.deepEqual(layout.texts[0], { row: 0, column: 0, values: [["'=Contained value"]] });
    assert.deepEqual(layout.names, [
      { row: 2, column: 1, rows: 1, columns: 1, name: 'REE_tonnes', scope: 'workbook' },
    ]);
    assert.deepEqual(layout.tables, [
      { row: 4, column: 0, rows: 3, columns: 2, name: 'REE_shares', hasFilters: false },
    ]);
    assert.deepEqual(layout.formulas, [
      { row: 5, column: 2, of: [['=REE.PRICE($A6,2024)'], ['=REE.PRICE($A7,2024)']] },
      { row: 7, column: 2, of: [['=SUMPRODUCT(REE_shares[Share],$C$6:$C$7)*$B$3*1000']] },
    ]);
    assert.deepEqual(layout.links, [
      { row: 8, column: 0, to: { url: 'https://example.org/a' } },
      { row: 8, column: 1, to: { sheet: "It's", address: 'B2' } },
    ]);
  });
});

describe('placeLayout(layout, anchor)', () => {
  it('moves the references of formulas to where the layout begins', () => {
    assert.deepEqual(placeLayout(contained(), { row: 10, column: 2 }).formulas, [
      { row: 5, column: 2, of: [['=REE.PRICE($C16,2024)'], ['=REE.PRICE($C17,2024)']] },
      { row: 7, column: 2, of: [['=SUMPRODUCT(REE_shares[Share],$E$16:$E$17)*$D$13*1000']] },
    ]);
  });
});
