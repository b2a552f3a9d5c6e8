import type { Comparison } from '../../src/workbook/index.ts';
import type { Scene } from './scene.ts';

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

const templateScenes = Object.entries(templateHeightsPx).map(([id, heightPx]): [string, Scene] => [
  id,
  { heightPx, insert: (page) => page.insertTemplate(id) },
]);

/** One picture for a comparison and each template. */
export const sheetScenes: Readonly<Record<string, Scene>> = {
  comparison: {
    heightPx: 2560,
    insert: (page) => page.insert(comparison, { at: 'new-sheet' }),
  },
  ...Object.fromEntries(templateScenes),
};
