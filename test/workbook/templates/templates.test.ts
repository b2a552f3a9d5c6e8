import assert from 'node:assert/strict';
import { tokenize } from '@borgar/fx';
import { replaceEdition } from '../../../src/dataset/inForce.ts';
import { isCellError } from '../../../src/workbench/engine/index.ts';
import type { LaidArea, Layout } from '../../../src/workbook/layout/layout.ts';
import { templates } from '../../../src/workbook/templates/index.ts';
import { CalculatedSheet } from '../../support/calculatedSheet.ts';
import { seedEdition } from '../../support/seedEdition.ts';

const laid = async (id: string): Promise<Layout> => planOf(id).layOut(seedEdition);

function planOf(id: string): ReturnType<(typeof templates)[number]['plan']> {
  const found = templates.find((one) => one.id === id);
  assert.ok(found, id);
  return found.plan();
}

const ids = templates.map(({ id }) => id);
/** Its errors have notes of their own. */
const own = ids.filter((id) => id !== 'producers');

const contains = (area: LaidArea, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** Cells that hold a number that nobody answered. */
function typedNumbers({ texts }: Layout): { row: number; column: number }[] {
  return texts.flatMap(({ row, column, values }) =>
    values.flatMap((line, r) =>
      line.flatMap((one, c) => (typeof one === 'number' ? [{ row: row + r, column: column + c }] : [])),
    ),
  );
}

describe('templates', () => {
  before(() => replaceEdition(seedEdition));

  it('have ids, labels and purposes of their own, and say what is typed into them', () => {
    assert.deepEqual(ids, [
      'producers',
      'price-history',
      'capacity-pipeline',
      'deal-log',
      'policy-timeline',
      'country-supply',
      'floor-monitor',
      'magnet-feed',
      'mine-to-magnet',
      'margins',
      'capital-intensity',
      'price-deck',
      'rate-table',
    ]);
    assert.equal(new Set(templates.map(({ label }) => label)).size, ids.length);
    for (const { id, purpose, inputs } of templates) {
      assert.match(purpose, /^.{20,120}\.$/, id);
      assert.ok(inputs.length > 0, id);
      for (const { label, from } of inputs) assert.ok(label && from, `${id}: ${label}`);
    }
  });

  for (const id of ids)
    describe(id, () => {
      it('is live, has one date cell, a page, sources and a core that asks', async () => {
        const { names, page, links, core, formulas, spills } = await laid(id);
        assert.equal(names.filter(({ name }) => name === 'REE_date').length, 1);
        assert.match(page?.footer ?? '', /edition 2026\.11\.23$/);
        assert.equal(page?.orientation, 'landscape');
        assert.ok(links.length > 0);
        assert.ok(core);
        const asks = [
          ...formulas.flatMap(({ row, column, of }) =>
            of.flatMap((line, r) => line.map((text, c) => ({ row: row + r, column: column + c, text }))),
          ),
          ...spills,
        ].filter(
          ({ row, column, text }) => contains({ ...core, rows: 1 }, row, column) && text.includes('REE.'),
        );
        assert.ok(asks.length > 0, 'core');
      });

      it('lays out the same twice', async () => assert.deepEqual(await laid(id), await laid(id)));

      it('has formulas that can be read, of functions and parts that there are', async () => {
        const { formulas, spills, names, tables } = await laid(id);
        const known = [...names, ...tables].map(({ name }) => name);
        for (const text of [...formulas.flatMap(({ of }) => of.flat()), ...spills.map((one) => one.text)]) {
          assert.match(text, /^=/);
          assert.ok(text.length < 900, text);
          for (const { type, value } of tokenize(text)) {
            assert.notEqual(type, 'unknown', text);
            if (type === 'structured') assert.ok(known.includes(value.replace(/\[.*$/, '')), text);
          }
        }
      });

      it('lays no two things into one cell', async () => {
        const layout = await laid(id);
        const seen = new Set<string>();
        const claim = (row: number, column: number): void => {
          const key = `${row},${column}`;
          assert.ok(!seen.has(key), `row ${row + 1}, column ${column + 1}`);
          seen.add(key);
        };
        for (const { row, column, values } of layout.texts)
          values.forEach((line, r) => line.forEach((one, c) => one !== '' && claim(row + r, column + c)));
        for (const { row, column, of } of layout.formulas)
          of.forEach((line, r) => line.forEach((_, c) => claim(row + r, column + c)));
        for (const { row, column, rows, columns } of [...layout.spills, ...layout.charts])
          for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) claim(row + r, column + c);
      });
    });

  for (const id of own)
    describe(`${id}, calculated`, () => {
      let layout: Layout;
      let sheet: CalculatedSheet;
      before(async function () {
        this.timeout(120_000);
        layout = await laid(id);
        sheet = await CalculatedSheet.of(layout);
      });
      after(() => sheet.dispose());

      it('shows no error', () => {
        const errors = sheet.list().filter(({ value }) => isCellError(value));
        assert.deepEqual(errors, []);
      });

      it('types no number but inputs', () => {
        const inputs = layout.styles.filter(({ style }) => style === 'input').map(({ area }) => area);
        const others = typedNumbers(layout).filter(
          ({ row, column }) => !inputs.some((area) => contains(area, row, column)),
        );
        assert.deepEqual(others, []);
      });

      it('says of every input in what unit it is and where it comes from', () => {
        const cells = sheet.list().map(({ address, value }) => ({
          row: address.replace(/\D/g, ''),
          column: address.replace(/\d/g, ''),
          text: typeof value === 'object' ? '' : String(value),
        }));
        for (const { label, unit } of templates.find((one) => one.id === id)?.inputs ?? []) {
          const header = cells.find(({ text }) => text === label);
          assert.ok(header, label);
          if (header.column !== 'A') continue;
          const beside = cells.filter(({ row, column }) => row === header.row && column > 'B');
          assert.ok(
            unit === '' || header.text === 'Date' || beside.some(({ text }) => text === unit),
            `${label}: ${unit}`,
          );
          assert.ok(
            beside.some(({ text }) => text.length >= 10 && text !== unit),
            `${label} is from nowhere`,
          );
        }
      });
    });
});
