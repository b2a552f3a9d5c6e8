import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Comparison } from '../../src/workbook/index.ts';
import { buildVariant } from './support/buildVariant.ts';
import { describeInBrowser } from './support/describeInBrowser.ts';
import { OperationsPage } from './support/operations.ts';

const folder = fileURLToPath(new URL('../../build/e2e-comparison', import.meta.url));
const newSheet = { at: 'new-sheet', name: 'Peers' } as const;

const measures = (...texts: string[]): Comparison['measures'] =>
  texts.map((measure) => ({ measure, unit: '' }));

const peers: Comparison = {
  label: 'Magnet makers',
  names: ['MP Materials', 'Noveon', 'Lynas', 'NdPr'],
  measures: measures('nameplate capacity: NdFeB magnets', 'revenue', 'start', 'price: spot'),
  date: null,
  mode: 'formula',
  charted: 0,
};

/** The companies of the edition that `REE.LIST` has, as many as are wanted. */
const twenty = [
  ...[
    'Aclara Resources',
    'Arafura',
    'Arnold Magnetic Technologies',
    'Australian Strategic Materials',
    'Carester',
  ],
  ...[
    'China Northern Rare Earth',
    'China Rare Earth Group',
    'Cyclic Materials',
    'e-VAC Magnetics',
    'Energy Fuels',
  ],
  ...['HyProMag', 'Iluka Resources', 'JL MAG', 'Less Common Metals', 'Lynas'],
  ...['MP Materials', 'Neo Performance Materials', 'Noveon Magnetics', 'Ucore', 'USA Rare Earth'],
];

describeInBrowser('insertSheet of a comparison', folder, ({ open, openBlank }) => {
  let page: OperationsPage;

  before(async function () {
    this.timeout(240_000);
    await buildVariant(folder);
  });
  beforeEach(async () => {
    page = new OperationsPage(await openBlank());
  });

  const read = (address: string): Promise<unknown[][]> => page.workbench.readArea(address);
  const code = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && 'code' in value ? value.code : value;
  const codes = async (address: string): Promise<unknown[][]> =>
    (await read(address)).map((row) => row.map(code));

  const firstColumn = async (): Promise<string[]> => (await read('Peers!A1:A90')).flat().map(String);

  it('shows what REE.VALUE answers, under measures, units and dates', async () => {
    const outcome = await page.insert(peers, newSheet);
    assert.ok(outcome.status === 'inserted');
    assert.deepEqual(
      [outcome.sheet, outcome.block.kind, outcome.block.mode],
      ['Peers', 'comparison', 'formula'],
    );
    assert.deepEqual(await codes('Peers!A5:E11'), [
      ['Name', 'nameplate capacity: NdFeB magnets', 'revenue', 'start', 'price: spot'],
      ['Unit', 't/yr', 'USD', null, 'USD/kg'],
      ['As of', 'see below', 46022, 45930, 46072],
      ['MP Materials', 1000, 224400000, '#N/A', '#VALUE!'],
      ['Noveon Magnetics', 2000, '#N/A', '#N/A', '#VALUE!'],
      ['Lynas', '#N/A', '#N/A', 45778, '#VALUE!'],
      ['NdPr', '#VALUE!', '#VALUE!', '#VALUE!', 123],
    ]);
    const asked = peers.names.map((name) =>
      peers.measures.map(({ measure }) => `=REE.VALUE("${name}","${measure}")`),
    );
    await page.workbench.enterRows('Sheet1!A1', asked);
    assert.deepEqual(await codes('Peers!B8:E11'), await codes('Sheet1!A1:D4'));
    await page.workbench.select('Peers!C8');
    assert.deepEqual(
      (await page.readSelection()).calls.map(({ question }) => question),
      [{ name: 'MP Materials', measure: 'revenue', date: null }],
    );
  });

  it('follows its date cell with every figure, and says that the notes are of another date', async () => {
    await page.insert(peers, newSheet);
    assert.ok((await firstColumn()).includes('Notes'));
    await page.workbench.enter({ 'Peers!B3': 2024 });
    await page.workbench.settled();
    assert.deepEqual(await codes('Peers!B7:E8'), [
      [44980, 45657, 45607, ''],
      ['#N/A', 203900000, '#N/A', '#VALUE!'],
    ]);
    const heading = (await firstColumn()).find((text) => text.startsWith('Notes'));
    assert.equal(
      heading,
      'Notes for the latest figures in edition 2026.11.23. The date or the edition is another one now: insert anew for its notes.',
    );
  });

  it('converts a column where its unit is changed', async () => {
    await page.insert(peers, newSheet);
    await page.workbench.enter({ 'Peers!B6': 'kt/yr' });
    await page.workbench.settled();
    assert.deepEqual((await codes('Peers!B8:B9')).flat(), [1, 2]);
  });

  it('sets up page, panes, name, links, formats and chart', async () => {
    await page.insert(peers, newSheet);
    const found = await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Peers');
      const frozen = sheet.freezePanes.getLocation().load('address');
      const layout = sheet.pageLayout.load('orientation,zoom');
      const footer = layout.headersFooters.defaultForAllPages.load('leftFooter,rightFooter');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      const date = context.workbook.names.getItem('REE_date').getRange().load('address');
      const cells = sheet.getRange('B8:C9').load('text');
      const all = sheet.getUsedRange().load('values');
      const charts = sheet.charts.load('items/name');
      await context.sync();
      const row = all.values.findIndex(([first]) => first === 'Sources') + 1;
      const link = sheet.getRangeByIndexes(row, 0, 1, 1).load('hyperlink,values');
      const title = charts.items[0]!.title.load('text');
      const axis = charts.items[0]!.axes.valueAxis.load('minimum');
      await context.sync();
      return {
        frozen: frozen.address,
        orientation: layout.orientation,
        zoom: layout.zoom,
        footer: [footer.leftFooter, footer.rightFooter],
        titles: titles.address,
        date: date.address,
        text: cells.text,
        link: [link.hyperlink.address, link.values[0]![0]],
        chart: [charts.items.length, title.text, axis.minimum],
      };
    });
    assert.deepEqual(found, {
      frozen: 'Peers!A1:A7',
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      footer: ['Magnet makers. REE for Excel, edition 2026.11.23', '&P/&N'],
      titles: 'Peers!5:7',
      date: 'Peers!B3',
      text: [
        ['1,000¹', '224,400,000'],
        ['2,000²', '#N/A'],
      ],
      link: [
        'https://onlineev.com/charged-evs-mp-materials-establishes-rare-earth-magnet-production-in-the-us',
        'Charged EVs mirror, MP Materials establishes rare earth magnet production in the US, 2025 [press, mirror]',
      ],
      chart: [1, 'nameplate capacity: NdFeB magnets', 0],
    });
  });

  it('asks where cells are in use; at the offer its formulas have moved, with a date cell of their own', async () => {
    await page.insert(peers, newSheet);
    await page.workbench.enter({ 'Sheet1!C9': 'mine', 'Sheet1!B200': '=1+1' });
    await page.workbench.select('Sheet1!B2');
    const asked = await page.insert(peers, { at: 'selection' });
    assert.ok(asked.status === 'occupied');
    assert.deepEqual([asked.sheet, asked.occupied], ['Sheet1', ['C9']]);
    assert.equal((await page.listBlocks()).length, 1);
    const { offer } = asked;
    assert.deepEqual(offer, { at: 'cell', sheet: 'Sheet1', address: 'B11' });
    const outcome = await page.insert(peers, offer);
    assert.equal(outcome.status, 'inserted');
    await page.workbench.enter({ 'Sheet1!C13': 2024 });
    await page.workbench.settled();
    assert.deepEqual(await codes('Sheet1!B18:D18'), [['MP Materials', '#N/A', 203900000]]);
    assert.deepEqual(await codes('Peers!A8:C8'), [['MP Materials', 1000, 224400000]]);
    assert.deepEqual((await read('Sheet1!C9')).flat(), ['mine']);
    assert.deepEqual(
      await page.excel(async (context) => {
        const formulas = context.workbook.worksheets.getItem('Sheet1').getRange('C18').load('formulas');
        const names = context.workbook.names.load('items/name,items/formula,items/visible');
        await context.sync();
        const shown = names.items.filter(({ visible }) => visible);
        return [formulas.formulas, shown.map(({ name, formula }) => `${name} ${formula}`)];
      }),
      [[['=REE.VALUE($B18,C$15,$C$13,C$16)']], ['REE_date =Peers!$B$3', 'REE_date_2 =Sheet1!$C$13']],
    );
  });

  it('writes twenty companies in one request', async () => {
    const names = twenty;
    const before = await page.workbench.traffic();
    const outcome = await page.insert({ ...peers, names, charted: undefined }, newSheet);
    assert.equal(outcome.status, 'inserted');
    assert.equal((await page.workbench.traffic()).writes - before.writes, 1);
    assert.deepEqual((await read('Peers!A8:A27')).flat(), names);
  });

  it('is values where values are wanted: no formula, no date to change', async () => {
    await page.insert({ ...peers, mode: 'values' }, newSheet);
    assert.deepEqual(await codes('Peers!A8:C9'), [
      ['MP Materials', 1000, 224400000],
      ['Noveon Magnetics', 2000, '#N/A'],
    ]);
    const formulas = await page.excel(async (context) => {
      const range = context.workbook.worksheets.getItem('Peers').getUsedRange().load('formulas');
      const names = context.workbook.names.load('items/visible');
      await context.sync();
      const cells = (range.formulas as unknown[][]).flat();
      return [
        cells.filter((one) => String(one).startsWith('=')),
        names.items.filter(({ visible }) => visible).length,
      ];
    });
    assert.deepEqual(formulas, [[], 0]);
    assert.deepEqual(await read('Peers!A3:B3'), [['Date', 'latest']]);
  });

  it('is refreshed, moved, renamed and missed like any block', async () => {
    page = new OperationsPage(await open());
    await page.insert(peers, newSheet);
    await page.workbench.select('Peers!A1');
    const { found, errors, skipped } = await page.refresh('sheet');
    // 16 figures, as many dates, and the heading of the notes, which asks for the edition.
    assert.deepEqual([found, errors, skipped], [33, 11, []]);
    const states = async (): Promise<string[]> =>
      (await page.listBlocks()).map(({ state, sheet, address }) => `${state} ${sheet}!${address}`);
    assert.deepEqual(await states(), ['present Peers!B8:E11']);
    await page.excel(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Peers');
      sheet.name = 'Rivals';
      sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
    assert.deepEqual(await states(), ['moved Rivals!B9:E12']);
    await page.excel(async (context) => {
      context.workbook.worksheets.getItem('Rivals').delete();
      await context.sync();
    });
    assert.deepEqual(await states(), ['vanished !']);
  });

  it('refuses what there is not, and takes everything back where Excel refuses a part', async () => {
    page = new OperationsPage(await open());
    const problem = await page.refusal({ ...peers, names: ['MP Materials', 'Acme'] }, newSheet);
    assert.deepEqual([problem.code, problem.effect], ['no-answer', 'Nothing was inserted.']);
    assert.match(problem.reason, /Acme/);
    await page.workbench.enter({ A1: 'mine' });
    await page.workbench.addin.evaluate(() => {
      const { prototype } = Excel.ChartCollection;
      const add = Reflect.get(prototype, 'add') as (...given: unknown[]) => Excel.Chart;
      prototype.add = function (this: Excel.ChartCollection, ...given: unknown[]) {
        const chart = add.apply(this, given);
        this.getItem('No such chart').delete();
        return chart;
      };
    });
    for (const place of [{ at: 'cell', sheet: 'Sheet1', address: 'A3' }, newSheet] as const)
      assert.equal((await page.refusal(peers, place)).code, 'no-such-place');
    assert.deepEqual(
      (await read('Sheet1!A1:H60')).flat().filter((value) => value !== null),
      ['mine'],
    );
    assert.deepEqual(
      await page.excel(async (context) => {
        const { names, worksheets } = context.workbook;
        for (const items of [names, worksheets]) items.load('items/name');
        await context.sync();
        return [names, worksheets].map(({ items }) => items.map(({ name }) => name));
      }),
      [[], ['Sheet1']],
    );
  });
});
