import assert from 'node:assert/strict';
import { makeEditionStack, citeFinding } from '../../../src/dataset/index.ts';
import type { Edition } from '../../../src/dataset/index.ts';
import { OwnTables } from '../../../src/feed/own/index.ts';
import type { OwnParts, OwnShelf } from '../../../src/feed/own/index.ts';
import type { OwnDraft } from '../../../src/feed/own/ownState.ts';
import { askPrice, figureOf } from '../../support/ask.ts';
import { makeEdition } from '../../support/makeEdition.ts';
import { memoryOwnShelf } from '../../support/memoryOwnShelf.ts';

const published = makeEdition({
  series: [{ id: 'spot-china', basis: 'spot', market: 'China', frequency: 'quote' }],
  observations: [{ id: 'q1', series: 'spot-china', period: '2026-05-01', value: 69 }],
});

function draftOf(text: string, parts: Partial<OwnDraft> = {}): OwnDraft {
  const bytes = new TextEncoder().encode(text);
  return { file: 'argus.csv', bytes, origin: { kind: 'file' }, replaces: '', ...parts };
}

const list = draftOf('date,material,market,price,unit\n2026-05-01,Nd,spot China,80,USD/kg\n');

describe('OwnTables', () => {
  let shelf: OwnShelf;
  let minutes = 0;
  let told: (() => void)[] = [];
  beforeEach(() => {
    shelf = memoryOwnShelf();
    minutes = 0;
    told = [];
  });

  /** A workbook with its stack and its desk; all share the shelf, and hear each other. */
  async function open(parts: Partial<OwnParts> = {}) {
    const editions: Edition[] = [];
    const reports: string[] = [];
    const stack = makeEditionStack((edition) => editions.push(edition));
    stack.change({ base: published });
    let own = (): void => undefined;
    const desk = new OwnTables({
      stack,
      shelf: () => Promise.resolve(shelf),
      report: (what) => reports.push(what),
      now: () => new Date(Date.UTC(2026, 10, 25, 12, minutes++)),
      neighbours: {
        tell: () => told.filter((one) => one !== own).forEach((one) => one()),
        listen: (listener) => told.push((own = listener)),
      },
      ...parts,
    });
    await desk.start();
    const take = async (draft: OwnDraft, name = 'Argus'): Promise<void> =>
      desk.take(draft, name, await desk.read(draft, {}));
    const spot = (): string => figureOf(askPrice(editions.at(-1)!, 'Nd', undefined, 'spot'));
    return { desk, stack, take, spot, editions, reports, lines: () => desk.state.get().lines };
  }

  it('lays a table, names it as the source, and takes it away at once', async () => {
    const { desk, take, spot, editions, lines } = await open();
    assert.equal(spot(), '69 USD/kg');
    await take(list);
    assert.equal(spot(), '80 USD/kg');
    const cited = citeFinding(editions.at(-1)!, askPrice(editions.at(-1)!, 'Nd', undefined, 'spot'));
    assert.equal(cited, 'Argus, argus.csv, line 2; was 69 USD/kg [own data]');
    const [line] = lines();
    assert.deepEqual(
      [line?.rows, line?.figures, line?.about, line?.problems],
      [1, 1, ['Nd, price: spot China'], []],
    );
    await desk.remove(line!.table.id);
    assert.equal(spot(), '69 USD/kg');
    assert.deepEqual(await shelf.list(), []);
    assert.equal(editions.length, 3, 'one edition for each change');
  });

  it('puts nothing in force where there is no table', async () => {
    const { editions } = await open();
    assert.equal(editions.length, 1);
  });

  it('reads what is kept when it starts, and leaves off what is switched off', async () => {
    const first = await open();
    await first.take(list);
    assert.equal((await open()).spot(), '80 USD/kg');
    const { table } = first.lines()[0]!;
    await first.desk.turn(table.id, false);
    assert.equal(first.spot(), '69 USD/kg');
    const later = await open();
    assert.equal(later.spot(), '69 USD/kg');
    await later.desk.turn(table.id, true);
    assert.equal(later.spot(), '80 USD/kg');
  });

  it('takes over what another workbook does, and says so', async () => {
    const [one, other] = [await open(), await open()];
    assert.equal(other.desk.state.get().changedElsewhere, '');
    const heard = new Promise<void>((resolve) => {
      other.desk.state.subscribe(() => other.desk.state.get().changedElsewhere !== '' && resolve());
    });
    await one.take(list);
    await heard;
    assert.equal(other.spot(), '80 USD/kg');
    assert.equal(one.desk.state.get().changedElsewhere, '');
  });

  it('lays the table that was added last on top', async () => {
    const { take, spot } = await open();
    await take(list);
    await take(draftOf(text(list).replace('80', '90')), 'Fastmarkets');
    assert.equal(spot(), '90 USD/kg');
  });

  it('puts new contents in the place of a table, and says what they change', async () => {
    const { desk, take, spot, lines } = await open();
    await take(list);
    const replaces = lines()[0]!.table.id;
    const draft = draftOf(`${text(list).replace('80', '81')}2026-05-02,Nd,spot China,82,USD/kg\n`, {
      replaces,
    });
    const read = await desk.read(draft, {});
    assert.deepEqual(await desk.compare(draft, read.rows), [
      { change: 'revised', title: 'Nd, price: spot China, 2026-05-01', old: '80 USD/kg', new: '81 USD/kg' },
      { change: 'added', title: 'Nd, price: spot China, 2026-05-02', old: '', new: '82 USD/kg' },
    ]);
    assert.equal(spot(), '80 USD/kg', 'nothing changes before it is taken');
    await desk.take(draft, 'Argus', read);
    assert.equal(spot(), '82 USD/kg');
    assert.equal(lines().length, 1);
    assert.deepEqual(
      [lines()[0]!.table.since, lines()[0]!.table.read].map((moment) => moment.slice(11, 16)),
      ['12:00', '12:01'],
    );
  });

  it('remembers what the columns of a header mean', async () => {
    const { desk } = await open();
    const draft = draftOf('wann,was,wieviel\n2026-05-01,Nd,80\n');
    const { reading, isGuess } = await desk.read(draft, {});
    assert.equal(isGuess, true);
    const column = (name: string) => ({ from: 'column', column: name }) as const;
    const parts = {
      ...reading.mapping.parts,
      subject: column('was'),
      period: column('wann'),
      value: column('wieviel'),
      unit: { from: 'all rows', text: 'USD/kg' },
      basis: { from: 'all rows', text: 'spot' },
    } as const;
    await desk.take(draft, 'Mine', await desk.read(draft, { mapping: { form: 'long', across: [], parts } }));
    const next = await desk.read(draftOf('wann,was,wieviel\n2026-06-01,Nd,81\n', { file: 'next.csv' }), {});
    assert.equal(next.isGuess, false);
  });

  it('says which rows say nothing, with their lines, and refuses a name that a cell would calculate', async () => {
    const { desk } = await open();
    const draft = draftOf(
      `${text(list)}2026-05-02,Ndd,spot China,81,USD/kg\n2026-05-03,Nd,spot China,,USD/kg\n`,
    );
    const read = await desk.read(draft, {});
    const { laid, rowProblems } = desk.check(draft, 'Argus', read.rows);
    assert.equal(laid.length, 1);
    assert.deepEqual(
      rowProblems.map(({ line, column, value }) => [line, column, value]),
      [
        [3, 'material', 'Ndd'],
        [4, 'price', ''],
      ],
    );
    await assert.rejects(desk.take(draft, '=1+1', read), /would be a formula in a cell/);
    await assert.rejects(desk.take(draft, ' ', read), /has no name/);
  });

  it('keeps tables in memory where the browser stores nothing, and says so', async () => {
    const { take, spot, desk, reports } = await open({ shelf: () => Promise.reject(new Error('No store.')) });
    assert.equal(desk.state.get().isLasting, false);
    assert.deepEqual(reports, ['Own data are kept in memory only']);
    await take(list);
    assert.equal(spot(), '80 USD/kg');
    await desk.remove(desk.state.get().lines[0]!.table.id);
    assert.equal(spot(), '69 USD/kg');
  });

  it('shows a kept table that can no longer be read, and lets it be removed', async () => {
    const first = await open();
    await first.take(list);
    const [kept] = await shelf.list();
    await shelf.put({ ...kept!, bytes: new TextEncoder().encode('%PDF') });
    const { lines, desk, spot, reports } = await open();
    assert.equal(spot(), '69 USD/kg');
    assert.match(lines()[0]!.broken, /argus\.csv is a PDF/);
    assert.deepEqual(reports, ['The kept table Argus cannot be read']);
    await desk.remove(lines()[0]!.table.id);
    assert.deepEqual(lines(), []);
  });

  it('answers from a new edition of the feed, too', async () => {
    const stack = makeEditionStack((edition) => editions.push(edition));
    const editions: Edition[] = [];
    stack.change({ base: published });
    const desk = new OwnTables({
      stack,
      shelf: () => Promise.resolve(shelf),
      report: (what, error) => assert.ifError(error ?? what),
    });
    await desk.start();
    await desk.take(list, 'Argus', await desk.read(list, {}));
    stack.change({ base: { ...published, id: 'next' } });
    assert.equal(editions.at(-1)?.id, 'next');
    assert.equal(figureOf(askPrice(editions.at(-1)!, 'Nd', undefined, 'spot')), '80 USD/kg');
  });
});

function text({ bytes }: OwnDraft): string {
  return new TextDecoder().decode(bytes);
}
