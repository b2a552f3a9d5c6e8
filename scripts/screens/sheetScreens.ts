import type { Frame } from 'playwright-core';
import type { Comparison } from '../../src/workbook/index.ts';

interface SheetScreen {
  readonly name: string;
  /** Of the window: as much as the sheet needs. */
  readonly heightPx: number;
  readonly insert: (addin: Frame) => Promise<unknown>;
}

const comparison: Comparison = {
  label: 'Six producers compared',
  names: ['MP Materials', 'Lynas', 'Iluka', 'Neo', 'Noveon', 'JL MAG'],
  measures: [
    'nameplate capacity: NdPr oxide',
    'nameplate capacity: NdFeB magnets',
    'nameplate capacity: NdFeB magnets, announced',
    'production: NdPr oxide',
    'revenue',
    'start',
  ].map((measure) => ({ measure, unit: '' })),
  date: null,
  mode: 'formula',
  charted: 1,
};

/** Every sheet that is drawn. */
export const sheetScreens: readonly SheetScreen[] = [
  {
    name: 'comparison',
    heightPx: 2560,
    insert: (addin) =>
      addin.evaluate(
        (given) =>
          window.operations.insertSheet(window.operations.comparisonSheet(given), { at: 'new-sheet' }),
        comparison,
      ),
  },
];
