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

/** Templates, and how much of the window each needs. */
const templateHeightsPx: Readonly<Record<string, number>> = {
  producers: 2700,
  'price-history': 2500,
  'capacity-pipeline': 2300,
  'deal-log': 1700,
  'policy-timeline': 2100,
  'country-supply': 1400,
  'floor-monitor': 1350,
  'magnet-feed': 1350,
  'mine-to-magnet': 2100,
  margins: 1500,
  'capital-intensity': 2200,
  'price-deck': 1200,
  'rate-table': 650,
};

const templateScreens = Object.entries(templateHeightsPx).map(([id, heightPx]): SheetScreen => ({
  name: id,
  heightPx,
  insert: (addin) =>
    addin.evaluate(async (wanted) => {
      const templates = await window.operations.loadTemplates();
      const found = templates.find((one) => one.id === wanted);
      if (!found) throw new Error(`There is no template "${wanted}".`);
      return window.operations.insertSheet(found.plan(), { at: 'new-sheet' });
    }, id),
}));

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
  ...templateScreens,
];
