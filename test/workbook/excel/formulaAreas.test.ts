import assert from 'node:assert/strict';
import { formulaAreas } from '../../../src/workbook/excel/formulaAreas.ts';
import { formatArea, readAddress } from '../../../src/workbook/place/area.ts';

const sheets = new Map(
  ['A', 'B'].map((name) => {
    const sheet: unknown = { name };
    return [name, sheet as Excel.Worksheet];
  }),
);

/** Sheet, area, formulas and what is emptied of each, in their order. */
function areasOf(restored: Readonly<Record<string, string>>): readonly unknown[] {
  const places = Object.entries(restored).map(([address, formula]) => ({
    place: readAddress(address)!,
    formula,
  }));
  return formulaAreas(places, (name) => sheets.get(name)!).map(({ sheet, area, contents, clears }) => [
    `${sheet.name}!${formatArea(area)}`,
    contents,
    ...(clears ? [formatArea(clears)] : []),
  ]);
}

describe('formulaAreas(restored, sheetOf)', () => {
  it('joins cells side by side and below one another, sheet by sheet', () => {
    assert.deepEqual(
      areasOf({ 'A!A1': '=1', 'B!A1': '=5', 'A!B1': '=2', 'A!A2': '=3', 'A!B2': '=4', 'A!D4': '=6' }),
      [
        [
          'A!A1:B2',
          [
            ['=1', '=2'],
            ['=3', '=4'],
          ],
        ],
        ['A!D4', [['=6']]],
        ['B!A1', [['=5']]],
      ],
    );
  });

  it('empties the cells of a formula that fills several, before any formula that stands in them is written', () => {
    assert.deepEqual(areasOf({ 'A!B2': '=single', 'A!B1:C3': '=right', 'A!A1:C2': '=left' }), [
      ['A!A1', [['=left']], 'A1:C2'],
      ['A!B1', [['=right']], 'B1:C3'],
      ['A!B2', [['=single']]],
    ]);
  });
});
