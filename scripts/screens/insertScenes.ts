import type { Insertion, Placement } from '../../src/workbook/index.ts';
import type { OperationsPage } from '../../test/e2e/support/operations.ts';
import type { Scene } from './scene.ts';

const at = (address: string): Placement => ({ at: 'cell', sheet: 'Sheet1', address });

async function put(page: OperationsPage, insertion: Insertion, placement: Placement): Promise<void> {
  const outcome = await page.insert(insertion, placement);
  if (outcome.status !== 'inserted')
    throw new Error(`${insertion.label} was not inserted: ${JSON.stringify(outcome)}`);
}

/** One picture for each kind of insertion. */
export const insertScenes: Readonly<Record<string, Scene>> = {
  value: {
    heightPx: 480,
    insert: async (page) => {
      const materials = ['NdPr', 'Dy', 'Tb'];
      await page.workbench.enterRows('A1', [
        ['Price deck, USD/kg', '', ''],
        ['Oxide', 2024, 2025],
        ...materials.map((name) => [name, '', '']),
      ]);
      for (const [row, name] of materials.entries())
        for (const [column, year] of ['2024', '2025'].entries())
          await put(
            page,
            {
              kind: 'value',
              mode: 'formula',
              label: `${name} oxide, ${year}`,
              formula: `=REE.PRICE("${name}","${year}")`,
            },
            at(`${column === 0 ? 'B' : 'C'}${row + 3}`),
          );
      await page.workbench.select('B3');
    },
  },
  spill: {
    heightPx: 480,
    insert: async (page) => {
      await put(
        page,
        {
          kind: 'spill',
          mode: 'formula',
          label: 'NdPr oxide, average price',
          formula: '=REE.HISTORY("NdPr","price",2021,2025)',
        },
        at('A1'),
      );
      await page.workbench.select('A1');
    },
  },
  table: {
    heightPx: 620,
    insert: async (page) => {
      await put(
        page,
        {
          kind: 'table',
          mode: 'formula',
          label: 'Country supply',
          formula:
            '=REE.COMPARE({"China";"United States";"Australia";"Myanmar";"India"},{"production: Total REO","reserves","nameplate capacity: NdPr oxide"})',
        },
        at('B2'),
      );
      await page.workbench.select('B5');
    },
  },
  card: {
    heightPx: 720,
    insert: async (page) => {
      await put(
        page,
        { kind: 'card', mode: 'values', label: 'MP Materials', formula: '=REE.CARD("MP Materials")' },
        at('A1'),
      );
      await page.workbench.select('B5');
    },
  },
  chart: {
    heightPx: 660,
    insert: async (page) => {
      await put(
        page,
        {
          kind: 'chart',
          mode: 'values',
          label: 'NdPr oxide, average price',
          formula: '=REE.HISTORY("NdPr","price",2021,2025)',
        },
        at('A1'),
      );
      await page.workbench.select('A1');
    },
  },
};
