import assert from 'node:assert/strict';
import { layout } from '../../src/workbook/layout/layout.ts';
import type { Layout } from '../../src/workbook/layout/layout.ts';
import { placeLayout } from '../../src/workbook/layout/placeLayout.ts';
import { templates } from '../../src/workbook/templates/index.ts';
import type { FeedKind } from '../../src/workbook/templates/index.ts';
import { CalculatedSheet } from './calculatedSheet.ts';
import { seedEdition } from './seedEdition.ts';

/** Where the sheets of tables begin, beside the template at A1. */
const columnOf: Readonly<Record<FeedKind, number>> = { deck: 26, rates: 52 };
const makerOf: Readonly<Record<FeedKind, string>> = { deck: 'price-deck', rates: 'rate-table' };
const nameOf: Readonly<Record<FeedKind, string>> = { deck: 'ReeDeck', rates: 'ReeRates' };

/** A template fed by a price deck from AA1 on, by a rate table from BA1 on, or by both, calculated on one sheet. */
export async function calculateFed(id: string, kinds: readonly FeedKind[]): Promise<CalculatedSheet> {
  const planned = (wanted: string, feeds = {}): Promise<Layout> | Layout => {
    const template = templates.find((one) => one.id === wanted);
    assert.ok(template, wanted);
    return template.plan(feeds).layOut(seedEdition);
  };
  const fed = await planned(id, Object.fromEntries(kinds.map((kind) => [kind, nameOf[kind]])));
  const tables = await Promise.all(
    kinds.map(async (kind) => beginAt(await planned(makerOf[kind]), columnOf[kind])),
  );
  const all = [fed, ...tables];
  return CalculatedSheet.of(
    layout(Math.max(...all.map(({ rows }) => rows)), 80, {
      texts: all.flatMap(({ texts }) => texts),
      formulas: all.flatMap(({ formulas }) => formulas),
      spills: all.flatMap(({ spills }) => spills),
      names: fed.names,
      tables: all.flatMap(({ tables: own }) => own),
    }),
  );
}

function beginAt(one: Layout, column: number): Layout {
  const moved = <T extends { readonly column: number }>(parts: readonly T[]): T[] =>
    parts.map((part) => ({ ...part, column: part.column + column }));
  const { texts, formulas, spills, tables, ...rest } = placeLayout(one, { row: 0, column });
  return {
    ...rest,
    texts: moved(texts),
    formulas: moved(formulas),
    spills: moved(spills),
    tables: moved(tables),
  };
}
